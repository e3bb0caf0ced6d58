# What programs link, read from the files themselves: for the bundle and for the bill of materials.

import functools
import glob
import os
import re
import subprocess


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def sonames_needed(path):
    """What a program or library names itself, not what these bring along."""
    return re.findall(r"\(NEEDED\).*\[(.*)\]", output_of("readelf", "-d", path))


def paths_by_soname(path):
    """Where the loader would find everything that a program needs, directly or not."""
    found = {}
    for line in output_of("ldd", path).splitlines():
        parts = line.split()
        if "=>" in parts:
            if parts[2] == "not":
                raise SystemExit(f"{path} needs {parts[0]}, which is not here")
            found[parts[0]] = parts[2]
        elif parts[0].startswith("/"):
            found[parts[0].rsplit("/", 1)[1]] = parts[0]
    return found


def walk(path, stops=lambda soname: False):
    """Every library that `path` needs, as (soname, file, soname or path of who needs it). What
    `stops` is true for is told, but not what it needs in turn."""
    places = paths_by_soname(path)
    told, waiting = set(), [(path, path)]
    while waiting:
        name, file = waiting.pop()
        for soname in sonames_needed(file):
            if soname not in places:  # the loader itself
                continue
            yield soname, places[soname], name
            if soname not in told and not stops(soname):
                waiting.append((soname, places[soname]))
            told.add(soname)


@functools.lru_cache(maxsize=None)
def owners():
    """Which binary package has which file, as dpkg lists them; asking it file by file takes minutes."""
    found = {}
    for listed in glob.glob("/var/lib/dpkg/info/*.list"):
        package = os.path.basename(listed).removesuffix(".list")
        with open(listed, encoding="utf-8", errors="replace") as file:
            for line in file:
                found.setdefault(line.rstrip("\n"), package)
    return found


@functools.lru_cache(maxsize=None)
def package_of(file):
    """(binary package, its version, source package). With merged /usr, dpkg may know a file by its
    older name."""
    real = os.path.realpath(file)
    for candidate in (real, real.removeprefix("/usr"), "/usr" + real, file):
        if candidate in owners():
            return described(owners()[candidate])
    raise SystemExit(f"no package of this system has {file}")


@functools.lru_cache(maxsize=None)
def described(package):
    shown = output_of("dpkg-query", "-W", "-f", "${Package}\t${Version}\t${source:Package}", package)
    return tuple(shown.split("\t"))
