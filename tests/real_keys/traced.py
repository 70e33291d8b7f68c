# SPDX-License-Identifier: GPL-3.0-or-later
"""traced.py TRACE FOLDER PROGRAMS: holds what strace saw to what Lectern promises.

FOLDER is where the program had its home; whatever lies there is its own. PROGRAMS is where it was
started from, where Qt looks for its parts. Prints what was asked of the system, a line for each
kind; exits with 1 and the lines of the trace where something else was.
"""
import re
import sys

trace, folder, programs = sys.argv[1], sys.argv[2].rstrip("/"), sys.argv[3].rstrip("/")

# Sockets: (address family, pattern of the address) -> what it is.
SOCKETS = [
    (r'sun_path=@?"(/tmp/\.X11-unix/X\d+)"', "X11"),
    (r'sun_path=@?"([^"]*/wayland-\d+)"', "Wayland"),
    (r'sun_path=@?"((/run/dbus/|/var/run/dbus/)system_bus_socket)"', "D-Bus"),
    (r'sun_path=@?"([^"]*/(bus|dbus-[^"/]+|at-spi/[^"]+))"', "D-Bus"),
    (r'sun_path=@?"(' + re.escape(folder) + r'/runtime/lectern[^"]*)"', "our hand-over"),
]
# Files that may be opened to write, beside our own folder.
WRITTEN = [r"/dev/null", r"/dev/shm/.*", r"/dev/dri/.*", r"/memfd:.*", r"/dev/tty", r"/proc/self/.*"]
# What may be read.
READ = ["/usr/", "/lib/", "/lib64/", "/etc/", "/proc/", "/sys/", "/dev/", "/var/cache/fontconfig",
        "/var/lib/dbus", "/run/udev", "/run/systemd", programs + "/"]

problems = []
seen = {}


def note(kind, what):
    seen.setdefault(kind, {}).setdefault(what, 0)
    seen[kind][what] += 1


def is_own(path):
    return path == folder or path.startswith(folder + "/")


def check_socket(line):
    family = re.search(r"\bAF_\w+|\bPF_\w+", line)
    family = family.group(0) if family else "?"
    if family not in ("AF_UNIX", "AF_LOCAL"):
        problems.append(line)
        return
    note("sockets", family)


def check_address(line):
    if "AF_UNIX" not in line:
        problems.append(line)
        return
    for pattern, name in SOCKETS:
        if re.search(pattern, line):
            note("addresses", name)
            return
    problems.append(line)


# A path, and before it the folder of the descriptor that it is told from, as strace -yy writes it.
PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')


def paths_of(line):
    found = []
    for base, path in PATH.findall(line):
        if path.startswith("/"):
            found.append(path)
        elif path:
            found.append(base.rstrip("/") + "/" + path)
    return found


def check_open(line):
    paths = paths_of(line)
    if not paths:
        return
    path = paths[0]
    if re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE|\bcreat\(", line):
        if is_own(path):
            note("written", "our own folder")
        elif any(re.fullmatch(pattern, path) for pattern in WRITTEN):
            note("written", path)
        else:
            problems.append(line)
        return
    if is_own(path):
        note("read", "our own folder")
        return
    for start in READ:
        if path.startswith(start) or path + "/" == start:
            note("read", start)
            return
    problems.append(line)


def check_change(line):
    for path in paths_of(line):
        if not is_own(path) and not any(re.fullmatch(pattern, path) for pattern in WRITTEN):
            problems.append(line)
            return
        note("changed", "our own folder" if is_own(path) else path)


CHECKS = [
    (r"socket(pair)?\(", check_socket),
    (r"(connect|bind|sendto)\(", lambda line: "sa_family" in line and check_address(line)),
    (r"(open|openat|openat2|creat)\(", check_open),
    (r"(mkdir|mkdirat|rename|renameat|renameat2|link|linkat|symlink|symlinkat|unlink|unlinkat|"
     r"truncate|chmod|fchmodat)\(", check_change),
]
lines = 0
with open(trace, encoding="utf-8", errors="replace") as file:
    for line in file:
        call = re.match(r"\d+ +(?:<\.\.\. )?(.*)", line.rstrip("\n"))
        if not call:
            continue
        lines += 1
        text = call.group(1)
        if re.search(r"= -1 E(NOENT|EXIST|NOTDIR|ACCES)", text):
            continue
        for pattern, check in CHECKS:
            if re.match(pattern, text):
                check(text)
                break

for kind in sorted(seen):
    for what, times in sorted(seen[kind].items()):
        print(f"{kind}: {what}: {times}")
if lines < 1000:
    problems.append(f"only {lines} calls were traced")
if problems:
    print(f"traced: {len(problems)} calls that no promise allows:", file=sys.stderr)
    for problem in problems[:20]:
        print("  " + problem[:300], file=sys.stderr)
    sys.exit(1)
print(f"{lines} calls, each as promised")
