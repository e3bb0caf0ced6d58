"""Journey "wizard": the real windows, pressed from welcome to a green test page.

Runs against the practice server, four times: light and dark, at 100 and 200 %, each in a HOME of its
own with two apps in it, one of which runs and must restart. Buttons are pressed by AT-SPI, as a screen
reader would, so a name that a screen reader does not get fails the journey. PATCHBAY_SCREENS names a
folder to keep the pictures in.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

here = pathlib.Path(__file__).parent
programs = here.parent.parent / "build/bin"
world = pathlib.Path(os.environ["HOME"])
pictures = pathlib.Path(os.environ.get("PATCHBAY_SCREENS", world / "pictures"))
started = time.monotonic()
steps = 0


def step(what):
    global steps
    steps += 1
    print(f"{steps:3}  {time.monotonic() - started:5.1f} s  {what}", flush=True)


def wait_for(what, ask, seconds=60):
    """Asks until the answer is true; what an application has not drawn yet it cannot say."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if answer := ask():
                return answer
        except GLib.Error:  # it went away while we looked at it
            pass
        time.sleep(0.05)
    raise AssertionError(f"{what}: not within {seconds} s")


class Screen:
    """One start of the program in a home of its own, and what is on its windows."""

    def __init__(self, name, scale, dark, browser):
        self.name = name
        self.scale = scale
        self.home = world / name
        self.gate = self.home / "browser-may-go"
        for folder in (".cursor", ".config/Claude"):
            (self.home / folder).mkdir(parents=True)
        self.cursor = self.home / ".cursor/mcp.json"
        self.before = '{\n  "mcpServers": {\n    "weather": { "command":"weather-server" }\n  }\n}\n'
        self.cursor.write_text(self.before)
        environment = dict(
            os.environ,
            HOME=str(self.home),
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_SCALE_FACTOR=str(scale),
            PATCHBAY_BROWSER_GATE=str(self.gate),
            PATCHBAY_BROWSER_PICTURE=str(pictures / f"{name}-3b-browser.png"),
        )
        self.window = None
        self.claude = self.home / "bin/claude-desktop"
        self.claude.parent.mkdir()
        make_claude(self.claude)
        self.first_claude = subprocess.Popen([self.claude])
        browser = f"{os.environ['NODE']} {here / 'browser.mjs'} {browser}"
        self.program = subprocess.Popen(
            [programs / "patchbay", "--data-dir", self.home / "patchbay", "--browser-command", browser]
            + (["--look", "dark"] if dark else ["--look", "light"]),
            env=environment,
        )

    def open(self):
        self.window = wait_for("the wizard's window", self.find_window)

    def find_window(self):
        if self.program.poll() is not None:
            raise AssertionError(f"patchbay ended with {self.program.returncode}")
        for application in children(Atspi.get_desktop(0)):
            # Not by process number: the message bus stands outside of the numbers we have here.
            if application.get_name().lower() != "patchbay":
                continue
            for window in children(application):
                if is_showing(window) and any(is_button(thing) for thing in below(window)):
                    return window
        return None

    def find(self, is_it, name):
        for thing in below(self.window):
            if is_it(thing) and is_showing(thing) and thing.get_name().startswith(name):
                return thing
        return None

    def press(self, name, is_it=None):
        def ready():
            thing = self.find(is_it or can_be_pressed, name)
            return thing if thing and thing.get_state_set().contains(Atspi.StateType.ENABLED) else None

        thing = wait_for(f"“{name}” can be pressed", ready)
        actions = thing.get_action_iface()
        names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
        wanted = next(i for i, action in enumerate(names) if action != "SetFocus")
        actions.do_action(wanted)

    def tick(self, name):
        """What is ticked already stays so: an app that runs is."""
        box = wait_for(f"“{name}” is there", lambda: self.find(is_choice, name))
        if not box.get_state_set().contains(Atspi.StateType.CHECKED):
            self.press(name, is_choice)

    def reads(self, words, seconds=60):
        wait_for(f"“{words}” is on the page", lambda: any(
            words in text for text in self.texts()), seconds)
        step(f"{self.name}: {words}")

    def texts(self):
        for thing in below(self.window):
            if is_showing(thing):
                yield thing.get_name()
                if text := thing.get_text_iface():
                    yield text.get_text(0, -1)

    def picture(self, page):
        pictures.mkdir(parents=True, exist_ok=True)
        time.sleep(0.3)  # what was pressed is released, what moves has come to rest
        area = self.window.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        x, y, width, height = (self.scale * n for n in (area.x, area.y, area.width, area.height))
        subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "+repage",
                        pictures / f"{self.name}-{page}.png"], check=True)

    def claudes(self):
        """The numbers of the processes that run this home's Claude."""
        for process in pathlib.Path("/proc").iterdir():
            try:
                if process.name.isdigit() and os.readlink(process / "exe") == str(self.claude):
                    yield int(process.name)
            except OSError:  # it ended, or is somebody else's
                pass

    def end(self):
        self.program.terminate()
        self.program.wait(10)
        for process in self.claudes():
            os.kill(process, signal.SIGKILL)
        self.first_claude.wait()


def make_claude(path):
    """A program by the name of Claude Desktop that runs until it is asked to quit, and then takes a while."""
    source = "#include <signal.h>\n#include <unistd.h>\n" \
        "static void quit(int) { usleep(300 * 1000); _exit(0); }\n" \
        "int main() { signal(SIGTERM, quit); for (;;) pause(); }\n"
    subprocess.run(["c++", "-x", "c++", "-o", path, "-"], input=source, text=True, check=True)


def children(thing):
    return [child for i in range(thing.get_child_count()) if (child := thing.get_child_at_index(i))]


def below(thing):
    for child in children(thing):
        yield child
        yield from below(child)


def is_showing(thing):
    return thing.get_state_set().contains(Atspi.StateType.SHOWING)


def is_button(thing):
    return thing.get_role() in (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)


def can_be_pressed(thing):
    actions = thing.get_action_iface()
    return actions is not None and actions.get_n_actions() > 0


def is_choice(thing):
    return thing.get_role() in (Atspi.Role.RADIO_BUTTON, Atspi.Role.CHECK_BOX)


def journey(screen):
    screen.picture("1-welcome")
    screen.press("Start")
    screen.reads("What should your apps connect to?")
    screen.press("Practice server", is_choice)
    screen.picture("2-address")
    screen.press("Continue")
    screen.reads("Switch to your browser")
    screen.reads("Waiting for you")
    screen.picture("3a-sign-in")
    screen.gate.touch()
    screen.reads("You are signed in", 40)
    screen.reads("Which apps may use")
    screen.tick("Cursor")
    screen.tick("Claude")
    screen.press("See exactly what will change")
    screen.picture("4-apps")
    screen.press("Set up")
    screen.reads("One app must restart")
    screen.reads("Claude is still open")
    screen.picture("5-restart")
    before = list(screen.claudes())
    screen.press("Quit Claude and go on")
    screen.reads("Everything works", 40)
    after = list(screen.claudes())
    assert before == [screen.first_claude.pid], before
    assert len(after) == 1 and after != before, after
    step(f"{screen.name}: Claude was asked to quit, and runs again")
    written = screen.cursor.read_text()
    assert "127.0.0.1" in written and '"weather": { "command":"weather-server" }' in written, written
    step(f"{screen.name}: Cursor's file has our entry, and the other as it was")
    screen.picture("6-test")
    screen.press("Done")


def main():
    pictures.mkdir(parents=True, exist_ok=True)
    looks = [(f"{look}-{scale}00", scale, look == "dark", "allow") for look in ("light", "dark") for scale in (1, 2)]
    for name, scale, dark, browser in looks:
        screen = Screen(name, scale, dark, browser)
        try:
            screen.open()
            journey(screen)
        except BaseException:
            if not screen.window:
                raise
            screen.picture("failed")
            print(json.dumps(sorted(set(screen.texts())), indent=1))
            raise
        finally:
            screen.end()
    print(f"Journey wizard: {steps} steps, {time.monotonic() - started:.0f} s; {len(list(pictures.glob('*.png')))} pictures")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as failure:
        sys.exit(f"FAILED: {failure}")
