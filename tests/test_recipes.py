from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
RECIPES = ROOT / "examples" / "recipes"
ENGINES = sorted(path.name.removesuffix("_table.py") for path in RECIPES.glob("*_table.py"))


def test_all_recipes_are_run() -> None:
    assert ENGINES == ["dask", "pandas", "polars", "pyspark"]


@pytest.mark.parametrize("engine", ENGINES)
def test_recipe_runs(engine: str) -> None:
    pytest.importorskip(engine)
    if engine == "pyspark" and shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    files = [str(ROOT / "examples" / name) for name in ("german.txt", "wire.txt")]
    command = [sys.executable, str(RECIPES / f"{engine}_table.py"), *files]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "TIN PRICES" in told
    assert "Fähre nach Lunn" in told
