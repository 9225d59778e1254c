from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
RECIPES = ROOT / "examples" / "recipes"


@pytest.mark.parametrize("engine", ["pandas", "polars"])
def test_recipe_runs(engine: str) -> None:
    pytest.importorskip(engine)
    files = [str(ROOT / "examples" / name) for name in ("german.txt", "wire.txt")]
    command = [sys.executable, str(RECIPES / f"{engine}_table.py"), *files]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "TIN PRICES" in told
