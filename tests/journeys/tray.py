"""Journey "tray": the sign near the clock on two real panels, one of each kind there is on Linux.

xfce4-panel speaks StatusNotifierItem (D-Bus), trayer XEmbed (X11). On each: Patchbay is there before the
panel and shows its sign once the panel comes; the sign is what it should be; the menu's labels are read
as another program reads them (over D-Bus, or by AT-SPI after a click); an app's entry is taken away, and
sign and menu say so within a second (the best of three, since the machine may have other work); the panel
goes and comes again. PATCHBAY_SCREENS names a folder to keep the pictures in.
"""

import json
import os
import pathlib
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

here = pathlib.Path(__file__).parent
programs = here.parent.parent / "build/bin"
world = pathlib.Path(os.environ["HOME"])
pictures = pathlib.Path(os.environ.get("PATCHBAY_SCREENS", world / "pictures"))
started = time.monotonic()
steps = 0
watcher = "org.kde.StatusNotifierWatcher"
# As in ui/tray: those that can be told on light and dark panels.
panel_top = 1240  # of trayer's, on the screen that ./run makes
ready, needs_you, off = (0x1F, 0x9A, 0x57), (0xC4, 0x7A, 0x10), (0x82, 0x88, 0x94)


def step(what):
    global steps
    steps += 1
    print(f"{steps:3}  {time.monotonic() - started:5.1f} s  {what}", flush=True)


def wait_for(what, ask, seconds=30):
    begun = time.monotonic()
    while time.monotonic() < begun + seconds:
        try:
            if answer := ask():
                return answer, time.monotonic() - begun
        except GLib.Error:
            pass
        time.sleep(0.05)
    raise AssertionError(f"{what}: not within {seconds} s")


class Changes:
    """How long each kind of change took until it was seen."""

    def __init__(self):
        self.took = {}

    def see(self, what, ask):
        answer, took = wait_for(what, ask)
        self.took.setdefault(what, []).append(took)
        return answer

    def were_quick(self):
        for what, took in self.took.items():
            assert min(took) <= 1, f"{what}: {took}"
            step(f"{what}: after {min(took):.1f} s ({', '.join(f'{each:.1f}' for each in took)})")


class Patchbay:
    """The tray program with the practice server and one app, in a home of its own."""

    def __init__(self, name):
        self.name = name
        self.home = world / name
        (self.home / ".cursor").mkdir(parents=True)
        self.cursor = self.home / ".cursor/mcp.json"
        self.cursor.write_text('{"mcpServers": {}}\n')
        self.data = self.home / "patchbay"
        self.environment = dict(os.environ, HOME=str(self.home), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        browser = f"{os.environ['NODE']} {here / 'browser.mjs'} allow"
        self.common = ["--data-dir", self.data, "--browser-command", browser]
        self.program = subprocess.Popen([programs / "patchbay", "--background", *self.common],
                                        env=self.environment)
        wait_for("patchbay answers", lambda: self.run("status").returncode == 0, 60)
        # The practice server has one port; another journey may have it for a while.
        setup = ["setup", "--practice", "--clients", "cursor"]
        wait_for("the practice server's port is free", lambda: "portTaken" not in self.run(*setup).stdout, 120)
        self.ctl(*setup)

    def run(self, *arguments):
        return subprocess.run([programs / "patchbayctl", *self.common, "--json", *arguments],
                              env=self.environment, capture_output=True, text=True, timeout=120)

    def ctl(self, *arguments):
        done = self.run(*arguments)
        if done.returncode != 0:
            raise AssertionError(f"patchbayctl {arguments}: {done.returncode} {done.stdout} {done.stderr}")

    def lose_entry(self):
        self.entry = self.cursor.read_text()
        self.cursor.write_text('{"mcpServers": {}}\n')

    def put_back(self):
        self.cursor.write_text(self.entry)

    def end(self):
        self.program.terminate()
        self.program.wait(10)


class Panel:
    def __init__(self, *command):
        self.command = command
        self.process = None

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def end(self):
        if self.process:
            self.process.kill()
            self.process.wait(10)
            self.process = None


def call(name, path, interface, method, arguments=None, answer=None):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    return bus.call_sync(name, path, interface, method, arguments,
                         GLib.VariantType(answer) if answer else None, 0, 5000).unpack()


def property_of(name, path, interface, which):
    return call(name, path, "org.freedesktop.DBus.Properties", "Get",
                GLib.Variant("(ss)", (interface, which)), "(v)")[0]


class OverTheBus:
    """What a panel that speaks StatusNotifierItem knows of us."""

    def __init__(self):
        self.name = self.path = None

    def find(self):
        for item in property_of(watcher, "/StatusNotifierWatcher", watcher, "RegisteredStatusNotifierItems"):
            name, _, path = item.partition("/")
            # Not by process number: the message bus stands outside of the numbers we have here.
            if property_of(name, "/" + path, "org.kde.StatusNotifierItem", "Id") == "patchbay":
                self.name, self.path = name, "/" + path
                return item
        return None

    def property(self, which):
        return property_of(self.name, self.path, "org.kde.StatusNotifierItem", which)

    def colours(self):
        """Those of the sign, as numbers of pixels by (red, green, blue)."""
        count = {}
        for _, _, data in self.property("IconPixmap"):
            for i in range(0, len(data), 4):
                if data[i] == 255:
                    colour = tuple(data[i + 1:i + 4])
                    count[colour] = count.get(colour, 0) + 1
        return count

    def labels(self):
        menu = self.property("Menu")
        call(self.name, menu, "com.canonical.dbusmenu", "AboutToShow", GLib.Variant("(i)", (0,)), "(b)")
        _, layout = call(self.name, menu, "com.canonical.dbusmenu", "GetLayout",
                         GLib.Variant("(iias)", (0, -1, ["label", "type"])), "(u(ia{sv}av))")
        return list(labels_in(layout))

    def press(self, beginning):
        """As a panel tells of a click on the entry that begins so."""
        menu = self.property("Menu")
        _, (_, _, entries) = call(self.name, menu, "com.canonical.dbusmenu", "GetLayout",
                                  GLib.Variant("(iias)", (0, 1, ["label"])), "(u(ia{sv}av))")
        number = next(number for number, properties, _ in entries
                      if properties.get("label", "").replace("_", "").startswith(beginning))
        call(self.name, menu, "com.canonical.dbusmenu", "Event",
             GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("i", 0), 0)), "()")


def labels_in(layout):
    _, properties, children = layout
    if label := properties.get("label"):
        yield label.replace("_", "").replace("&", "")
    for child in children:
        yield from labels_in(child)


def picture(name):
    pictures.mkdir(parents=True, exist_ok=True)
    file = pictures / f"{name}.png"
    subprocess.run(["import", "-window", "root", file], check=True)
    return file


def pixels(colour):
    """Where in the panel at the bottom this very colour is: (x, y) of one of its pixels."""
    wide = 1600
    area = f"{wide}x{1300 - panel_top}+0+{panel_top}"
    seen = subprocess.run(["import", "-window", "root", "-crop", area, "+repage", "-depth", "8", "rgb:-"],
                          check=True, capture_output=True).stdout
    red, green, blue = colour
    # The panel may have drawn it a bit larger or smaller.
    found = [i // 3 for i in range(0, len(seen), 3) if abs(seen[i] - red) <= 24
             and abs(seen[i + 1] - green) <= 24 and abs(seen[i + 2] - blue) <= 24]
    if not found:
        return None
    middle = found[len(found) // 2]
    return (middle % wide, middle // wide + panel_top)


def menu_items():
    """What a screen reader says of the open menu, as a person goes through it by keys: Qt counts no
    popup among the windows of a program, so it can only be heard."""
    names = []

    def heard(event):
        try:
            if (name := event.source.get_name()) and name not in names:
                names.append(name)
        except GLib.Error:  # it went away meanwhile
            pass

    listener = Atspi.EventListener.new(heard)
    listener.register("object:state-changed:focused")
    for _ in range(12):
        subprocess.run(["xdotool", "key", "Down"], check=True)
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.01)
    listener.deregister("object:state-changed:focused")
    return names


def has(labels, beginning):
    return any(label.startswith(beginning) for label in labels)


def on_the_bus():
    patchbay = Patchbay("sni")
    panel = Panel("xfce4-panel", "--disable-wm-check")
    item = OverTheBus()
    try:
        panel.start()
        _, took = wait_for("our sign is registered", item.find, 60)
        step(f"xfce4-panel came later; our sign is there after {took:.1f} s ({item.property('Title') or item.property('Id')})")
        _, took = wait_for("the sign is green", lambda: ready in item.colours())
        labels = item.labels()
        assert has(labels, "Practice: ready"), labels
        assert "Open Patchbay" in labels and has(labels, "Quit"), labels
        step(f"its menu says: {'; '.join(labels)}")
        time.sleep(1)
        step(f"picture {picture('tray-sni-ready').name}")

        changes = Changes()
        for _ in range(3):
            patchbay.lose_entry()
            changes.see("an entry is taken away: the sign needs you", lambda: needs_you in item.colours())
            changes.see("and its menu offers to put it back", lambda: has(item.labels(), "Cursor: put our entry back"))
            picture("tray-sni-needs-you")
            patchbay.put_back()
            changes.see("it comes back: the sign is green", lambda: ready in item.colours())
            item.press("Pause for 1 hour")
            changes.see("Pause for 1 hour: the sign is grey", lambda: off in item.colours())
            changes.see("and its menu offers to go on", lambda: has(item.labels(), "Go on (paused until"))
            refused = patchbay.run("tools", "practice").stdout
            assert "relayPaused" in refused, refused
            status = patchbay.run("status").stdout
            assert json.loads(status)["result"]["pausedUntil"], status
            item.press("Go on")
            changes.see("Go on: the sign is green", lambda: ready in item.colours())
            answered = patchbay.run("tools", "practice")
            assert answered.returncode == 0, answered.stdout
        changes.were_quick()
        step("who asks during the pause hears of it, and after it the tools are there again")

        panel.end()
        wait_for("the panel is gone", lambda: not has_owner(watcher))
        panel.start()
        _, took = wait_for("our sign is registered again", item.find, 60)
        step(f"the panel went and came again: our sign is there after {took:.1f} s")
    finally:
        panel.end()
        patchbay.end()


def has_owner(name):
    return call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                GLib.Variant("(s)", (name,)), "(b)")[0]


def on_x11():
    assert not has_owner(watcher), "another panel is still there"
    patchbay = Patchbay("xembed")
    panel = Panel("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "32")
    try:
        panel.start()
        try:
            _, took = wait_for("our sign is on the screen", lambda: pixels(ready), 60)
        finally:
            picture("tray-xembed-first")
        step(f"trayer came later; our sign is there after {took:.1f} s")
        time.sleep(1)
        step(f"picture {picture('tray-xembed-ready').name}")

        changes = Changes()
        for turn in range(3):
            if turn:
                patchbay.put_back()
                changes.see("it comes back: the sign is green", lambda: pixels(ready))
            patchbay.lose_entry()
            x, y = changes.see("an entry is taken away: the sign needs you", lambda: pixels(needs_you))
        changes.were_quick()
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "3"], check=True)
        try:
            labels, _ = wait_for("the menu is read", lambda: menu_items() or None)
        finally:
            picture("tray-xembed-menu")
        assert has(labels, "Cursor: put our entry back"), labels
        assert has(labels, "Open Patchbay"), labels
        step(f"a click opens the menu: {'; '.join(labels)}")
        subprocess.run(["xdotool", "key", "Escape"], check=True)
        patchbay.put_back()
        _, took = wait_for("the sign is green again", lambda: pixels(ready), 15)
        step(f"it came back: sign after {took:.1f} s")

        panel.end()
        wait_for("the sign is gone with the panel", lambda: not pixels(ready), 15)
        panel.start()
        _, took = wait_for("our sign is back", lambda: pixels(ready), 60)
        step(f"the panel went and came again: our sign is there after {took:.1f} s")
    finally:
        panel.end()
        patchbay.end()


def main():
    wanted = sys.argv[1:] or ["xfce4-panel", "trayer"]
    if "xfce4-panel" in wanted:
        on_the_bus()
    wait_for("the first panel is gone", lambda: not has_owner(watcher))
    if "trayer" in wanted:
        on_x11()
    print(f"Journey tray: {steps} steps, {time.monotonic() - started:.0f} s; {len(list(pictures.glob('tray-*.png')))} pictures")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as failure:
        picture("tray-failed")
        sys.exit(f"FAILED: {failure}")
