"""Bench of the desktop: how soon the window is there and what the idle program costs beside the least
that a Qt program with a tray icon can be, in the same minute on the same screen; and for how long the
window does not answer while a server keeps silent, the password safe is locked and names are not found.

Not answering is measured from outside, over the accessibility bus, which the window's own thread serves:
the longest answer is the longest gap in its event loop, and what the bus takes.
"""

import http.server
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

programs = pathlib.Path(__file__).resolve().parent.parent.parent / "build/bin"
world = pathlib.Path(os.environ["HOME"])
rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
# What issue 6 asks for.
start_limit, memory_limit, gap_limit = 300, 1.5, 50


def environment(home):
    return dict(os.environ, HOME=str(home), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")


class Windows:
    """Tells when a window of the size of one comes to the screen."""

    def __init__(self):
        self.seen = threading.Event()
        self.when = 0.0
        self.xev = subprocess.Popen(["stdbuf", "-oL", "xev", "-root", "-event", "substructure"],
                                    stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self.follow, daemon=True).start()
        time.sleep(0.5)

    def follow(self):
        for line in self.xev.stdout:
            if line.startswith("MapNotify"):
                self.when = time.monotonic()
                self.seen.set()

    def end(self):
        self.xev.kill()


def memory_of(pid):
    return int(re.search(r"^Pss:\s+(\d+)", pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(), re.M)[1]) / 1024


def end(process):
    process.terminate()
    process.wait(20)


def start_of(command, windows, home):
    windows.seen.clear()
    begun = time.monotonic()
    process = subprocess.Popen(command, env=environment(home))
    if not windows.seen.wait(60):
        raise AssertionError(f"no window of {command[0]}")
    took = (windows.when - begun) * 1000
    time.sleep(0.5)
    end(process)
    return took


def idle_of(command, home):
    process = subprocess.Popen(command, env=environment(home))
    time.sleep(6)
    found = memory_of(process.pid)
    end(process)
    return found


def home_of(name):
    home = world / name
    home.mkdir(exist_ok=True)
    return home


def compare():
    bare = [programs / "bench_bare_tray"]
    ours = [programs / "patchbay", "--data-dir", home_of("start") / "data", "--secret-store", "memory"]
    windows = Windows()
    starts = {"bare": [], "patchbay": []}
    memory = {"bare": [], "patchbay": []}
    for _ in range(rounds):
        for name, command in (("bare", bare), ("patchbay", ours)):
            starts[name].append(start_of(command, windows, home_of("start")))
    for name, command in (("bare", bare), ("patchbay", ours)):
        memory[name].append(idle_of([*command, "--background"], home_of("start")))
    windows.end()
    # What disturbs a start makes it slower, never faster.
    best = {name: min(all) for name, all in starts.items()}
    idle = {name: min(all) for name, all in memory.items()}
    line("start to window, ms", best["bare"], best["patchbay"], best["patchbay"] <= start_limit, f"at most {start_limit}")
    line("idle, MB (Pss)", idle["bare"], idle["patchbay"], idle["patchbay"] <= memory_limit * idle["bare"],
         f"at most {memory_limit} times")


def line(what, bare, ours, fine, limit):
    print(f"{what:38} bare {bare:8.1f}   patchbay {ours:8.1f}   ratio {ours / bare:5.2f}   {limit}: {'yes' if fine else 'NO'}", flush=True)


class Window:
    """The accessibility bus, as a screen reader asks there."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 5000).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.name = None

    def ask(self, name, timeout=30000):
        root = "/org/a11y/atspi/accessible/root"
        return self.bus.call_sync(name, root, "org.freedesktop.DBus.Properties", "Get",
                                  GLib.Variant("(ss)", ("org.a11y.atspi.Accessible", "Name")), None, 0, timeout).unpack()[0]

    def find(self):
        children = self.bus.call_sync("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root",
                                      "org.a11y.atspi.Accessible", "GetChildren", None, None, 0, 5000).unpack()[0]
        for name, _ in children:
            try:
                if self.ask(name).lower() == "patchbay":
                    self.name = name
                    return True
            except GLib.Error:
                pass
        return False

    def longest_gap(self, until):
        longest = 0.0
        while not until():
            begun = time.monotonic()
            self.ask(self.name)
            longest = max(longest, (time.monotonic() - begun) * 1000)
            time.sleep(0.002)
        return longest


class Server(http.server.ThreadingHTTPServer):
    """An MCP server without tools that lets everybody in; from `slow` on it thinks for 20 seconds."""

    daemon_threads = True
    thinking = 20

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.slow = False
        self.asked = 0
        threading.Thread(target=self.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server_address[1]}/mcp"

    def handle_error(self, request, client_address):
        pass  # who asked did not wait


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.say(405)

    do_DELETE = do_GET

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        if self.server.slow:
            self.server.asked += 1
            time.sleep(self.server.thinking)
        if "id" not in asked:
            return self.say(202)
        result = {"tools": []}
        if asked["method"] == "initialize":
            result = {"protocolVersion": asked["params"]["protocolVersion"], "capabilities": {"tools": {}},
                      "serverInfo": {"name": "bench", "version": "1"}}
        return self.say(200, json.dumps({"jsonrpc": "2.0", "id": asked["id"], "result": result}).encode())

    def say(self, status, body=b""):
        self.send_response(status)
        if body:
            self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def ctl(data, home, *arguments, **more):
    return subprocess.run([programs / "patchbayctl", "--data-dir", data, *arguments], env=environment(home),
                          capture_output=True, text=True, timeout=180, **more)


def gap_while(what, fault):
    """One connection, then a fault, then `doctor` asks everything, and the window is asked for its name
    all the while. `fault` gets the server and the connection's file, and gives what tells whether the
    program has come upon it, or nothing where it cannot be made here."""
    server = Server()
    home = home_of(re.sub(r"\W+", "-", what))
    data = home / "data"
    serve = subprocess.Popen([programs / "patchbayctl", "--data-dir", data, "serve", "--port", "0"],
                             env=environment(home), stdout=subprocess.PIPE)
    serve.stdout.readline()
    added = ctl(data, home, "server", "add", server.url, "--id", "bench", "--auth", "token")
    kept = ctl(data, home, "set-token", "bench", input="bench\n")
    end(serve)
    if added.returncode or kept.returncode:
        raise AssertionError(f"{what}: {added.stderr} {kept.stderr}")
    was_met = fault(server, next(data.rglob("connections.json")))
    if not was_met:
        print(f"longest gap: {what:25} not measured, since it could not be made here", flush=True)
        return
    program = subprocess.Popen([programs / "patchbay", "--data-dir", data], env=environment(home))
    try:
        window = Window()
        limit = time.monotonic() + 60
        while not window.find():
            if time.monotonic() > limit:
                raise AssertionError(f"{what}: no window")
            time.sleep(0.1)
        time.sleep(1)
        quiet_end = time.monotonic() + 2
        quiet = window.longest_gap(lambda: time.monotonic() > quiet_end)
        doctor = subprocess.Popen([programs / "patchbayctl", "--data-dir", data, "doctor"], env=environment(home),
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        at_most = time.monotonic() + 25
        gap = window.longest_gap(lambda: doctor.poll() is not None or time.monotonic() > at_most)
        doctor.kill()
        doctor.wait()
        if not was_met():
            raise AssertionError(f"{what}: the program did not come upon it")
        print(f"longest gap: {what:25} at rest {quiet:6.1f} ms   meanwhile {gap:6.1f} ms   "
              f"at most {gap_limit} ms: {'yes' if gap <= gap_limit else 'NO'}", flush=True)
    finally:
        end(program)


def think_long(server, _):
    server.slow = True
    return lambda: server.asked > 0


def lose_the_names(_, kept):
    """A name server that hears and never answers; only in this program's own view of the file system."""
    silent = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    heard = []

    def listen():
        while True:
            heard.append(silent.recvfrom(2048))

    try:
        silent.bind(("127.9.53.53", 53))
    except OSError:
        return None
    (world / "resolv.conf").write_text("nameserver 127.9.53.53\noptions timeout:30 attempts:1\n")
    if subprocess.run(["mount", "--bind", world / "resolv.conf", "/etc/resolv.conf"], capture_output=True).returncode:
        return None
    threading.Thread(target=listen, daemon=True).start()
    # Moved by hand, since nobody can be connected to a name that was never found.
    settings = json.loads(kept.read_text())
    settings["connections"][0]["url"] = "https://mcp.patchbay.example/mcp"
    kept.write_text(json.dumps(settings))
    return lambda: any(b"patchbay" in question for question, _ in heard)


def lock_the_safe(*_):
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    login = "/org/freedesktop/secrets/collection/login"
    session.call_sync("org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "Lock",
                      GLib.Variant("(ao)", ([login],)), None, 0, 5000)

    def is_locked():
        return session.call_sync("org.freedesktop.secrets", login, "org.freedesktop.DBus.Properties", "Get",
                                 GLib.Variant("(ss)", ("org.freedesktop.Secret.Collection", "Locked")), None, 0, 5000).unpack()[0]

    return is_locked if is_locked() else None


def main():
    compare()
    gap_while("a server thinks for 20 s", think_long)
    # These two stay so.
    gap_while("names are not found", lose_the_names)
    gap_while("locked password safe", lock_the_safe)


if __name__ == "__main__":
    try:
        main()
    except AssertionError as failure:
        sys.exit(f"FAILED: {failure}")
