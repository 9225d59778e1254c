"""WARC archives to lines of JSON with datatrove, on this machine, on Slurm or on Ray.

    python web_scale.py ARCHIVES OUT --tasks 100 --workers 8
    python web_scale.py s3://bucket/crawl s3://bucket/news --on slurm --partition cpu --tasks 5000
    python web_scale.py s3://bucket/crawl s3://bucket/news --on ray --tasks 5000 --workers 500

The steps are the same everywhere. A task reads its share of the archives and writes one file; a
run that is started again does the tasks that are not done. Needs ``newsparse[datatrove]``, with
``datatrove[ray]`` for Ray, and s3fs for addresses of S3.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from datatrove.pipeline.writers import JsonlWriter

from newsparse.pipelines.datatrove import ReadArchives
from newsparse.pipelines.reading import Reading


def steps(options: argparse.Namespace) -> list[Any]:
    """What is done with every archive."""
    return [
        ReadArchives(options.archives, Reading(largest=options.largest), pattern=options.pattern),
        JsonlWriter(f"{options.out}/articles", output_filename="${rank}.jsonl.gz"),
    ]


def executor(options: argparse.Namespace) -> Any:
    """What runs the steps; only the one that is asked for is imported."""
    logs = f"{options.out}/logs"
    if options.on == "slurm":
        from datatrove.executor import SlurmPipelineExecutor  # noqa: PLC0415

        return SlurmPipelineExecutor(
            steps(options),
            tasks=options.tasks,
            workers=options.workers,
            time=options.time,
            partition=options.partition,
            job_name="newsparse",
            logging_dir=logs,
            mail_type="NONE",
        )
    if options.on == "ray":
        from datatrove.executor import RayPipelineExecutor  # noqa: PLC0415

        return RayPipelineExecutor(
            steps(options), tasks=options.tasks, workers=options.workers, logging_dir=logs
        )
    from datatrove.executor import LocalPipelineExecutor  # noqa: PLC0415

    return LocalPipelineExecutor(
        steps(options), tasks=options.tasks, workers=options.workers, logging_dir=logs
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description="WARC archives to lines of JSON.")
    parser.add_argument("archives", help="folder of archives, a path or an address")
    parser.add_argument("out", help="folder for articles and logs; shared by all machines")
    parser.add_argument("--on", choices=("local", "slurm", "ray"), default="local")
    parser.add_argument("--tasks", type=int, default=1, help="at most the number of archives")
    parser.add_argument("--workers", type=int, default=1, help="tasks at the same time")
    parser.add_argument("--pattern", default="**/*.warc*", help="which files are archives")
    parser.add_argument("--largest", type=int, default=5_000_000, help="bytes of a page")
    parser.add_argument("--partition", default="cpu", help="of Slurm")
    parser.add_argument("--time", default="12:00:00", help="limit of a Slurm job")
    executor(parser.parse_args(arguments)).run()


if __name__ == "__main__":
    main()
