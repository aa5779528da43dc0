#!/usr/bin/env python3
"""Kernels analysed by a Dask cluster (PyPI: dask, distributed), merged into the file that one run writes.

usage: dask_check.py QDIAG DIR -o all.ndjson [--scheduler tcp://...] [--shards 16] [--workers 3] [--kill]

Without --scheduler a cluster of processes is started here. A shard whose worker dies is done by another.
--kill ends one worker on the way, to show that. Exits with the status of qdiag merge.
"""
import argparse, os, pathlib, signal, subprocess, tempfile


def shard(qdiag, folder, index, count):
    """Analyses one part of the kernels; the records of the part, as text."""
    done = subprocess.run(
        [qdiag, "analyze", ".", "--shard", f"{index}/{count}", "--format", "ndjson", "--jobs", "1"],
        cwd=folder, capture_output=True, text=True)
    # 2 is an input without a report, which has a record of its own.
    if done.returncode not in (0, 2):
        raise RuntimeError(done.stderr)
    return done.stdout


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("qdiag", type=lambda path: str(pathlib.Path(path).resolve()))
    parser.add_argument("folder", type=lambda path: str(pathlib.Path(path).resolve()))
    parser.add_argument("-o", "--output", required=True)
    parser.add_argument("--scheduler")
    parser.add_argument("--shards", type=int, default=16)
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--kill", action="store_true")
    options = parser.parse_args()
    import dask.distributed as distributed

    cluster = options.scheduler or distributed.LocalCluster(
        n_workers=options.workers, threads_per_worker=1, dashboard_address=None)
    with distributed.Client(cluster) as client, tempfile.TemporaryDirectory() as parts:
        futures = [client.submit(shard, options.qdiag, options.folder, index, options.shards,
                                 pure=False) for index in range(1, options.shards + 1)]
        paths = []
        for number, future in enumerate(distributed.as_completed(futures)):
            path = pathlib.Path(parts) / f"{futures.index(future):05}.ndjson"
            path.write_text(future.result())
            paths.append(path)
            if options.kill and number == 0:
                victim = next(iter(client.run(os.getpid).values()))
                os.kill(victim, signal.SIGKILL)
                print(f"killed worker {victim}", flush=True)
        return subprocess.run([options.qdiag, "merge", *sorted(map(str, paths)), "-o", options.output]
                              ).returncode


if __name__ == "__main__":
    raise SystemExit(main())
