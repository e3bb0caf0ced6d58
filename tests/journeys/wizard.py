"""Journey "wizard": the real windows, pressed from welcome to a green test page.

Four times: light and dark, at 100 and 200 %, each in a HOME of its own with two apps in it, one of which
runs and must restart; against the practice server, and against oidc-provider and an official MCP server,
from a company's link and by its address; in English and in German. `run wizard languages [de…]`: both servers
in every language (or in these), each in every look. Always at most four clicks and two minutes to where
everything works. Buttons are pressed by AT-SPI, as a screen reader would, so a name that a screen reader does
not get fails the journey; no pixel is asked for what to do. PATCHBAY_SCREENS names a folder to keep the
pictures in.
"""

import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time
import urllib.parse

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from words import Words, languages  # noqa: E402

here = pathlib.Path(__file__).parent
programs = here.parent.parent / "build/bin"
world = pathlib.Path(os.environ["HOME"])
pictures = pathlib.Path(os.environ.get("PATCHBAY_SCREENS", world / "pictures"))
started = time.monotonic()
steps = 0
places = {"en": "en_US", "de": "de_DE", "es": "es_ES", "fr": "fr_FR", "ja": "ja_JP", "pt_BR": "pt_BR"}


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

    def __init__(self, name, language, scale=1, dark=False, link="", address=""):
        self.name = name
        self.words = Words(language)
        self.scale = scale
        self.address = address
        self.clicks = 0
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
            PATH=f"{self.home}/bin:{os.environ['PATH']}",
            LANG=f"{places[language]}.UTF-8",
            LANGUAGE=language,
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_SCALE_FACTOR=str(scale),
            PATCHBAY_BROWSER_GATE=str(self.gate),
            PATCHBAY_BROWSER_PICTURE=str(pictures / f"{name}-3b-browser.png"),
        )
        self.window = None
        self.claude = self.home / "bin/claude-desktop"
        self.claude.parent.mkdir()
        make_claude(self.claude)
        cursor = self.claude.parent / "cursor"
        cursor.write_text("#!/bin/sh\n")
        cursor.chmod(0o755)
        self.first_claude = subprocess.Popen([self.claude])
        browser = f"{os.environ['NODE']} {here / 'browser.mjs'} allow"
        self.started = time.monotonic()
        self.program = subprocess.Popen(
            [programs / "patchbay", "--data-dir", self.home / "patchbay", "--browser-command", browser]
            + (["--look", "dark"] if dark else ["--look", "light"]) + ([link] if link else []),
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

    def find(self, is_it, pattern):
        for thing in below(self.window):
            if is_it(thing) and is_showing(thing) and pattern.match(thing.get_name()):
                return thing
        return None

    def press(self, *names, is_it=None):
        """The control that says one of these, in the language of this start."""
        pattern = self.words.pattern(*names)
        name = names[0]

        def ready():
            thing = self.find(is_it or can_be_pressed, pattern)
            return thing if thing and thing.get_state_set().contains(Atspi.StateType.ENABLED) else None

        thing = wait_for(f"“{name}” can be pressed", ready)
        actions = thing.get_action_iface()
        names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
        wanted = next(i for i, action in enumerate(names) if action != "SetFocus")
        actions.do_action(wanted)
        self.clicks += 1

    def type(self, field, text):
        pattern = self.words.pattern(field)
        thing = wait_for(f"“{field}” is there", lambda: self.find(
            lambda one: one.get_editable_text_iface() is not None, pattern))
        thing.get_editable_text_iface().set_text_contents(text)

    def is_ticked(self, app):
        box = wait_for(f"“{app}” is there", lambda: self.find(is_choice, re.compile(re.escape(app) + "$")))
        return box.get_state_set().contains(Atspi.StateType.CHECKED)

    def reads(self, words, seconds=60):
        pattern = self.words.pattern(words)
        found = wait_for(f"“{words}” is on the page", lambda: next(
            (text for text in self.texts() if pattern.search(text)), None), seconds)
        step(f"{self.name}: {found}")

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


def choose_server(screen, way):
    """As far as the browser. From a company's link what to connect to is filled in."""
    if way == "link":
        screen.reads("A link filled this in. Go on only if you trust the address.")
    else:
        screen.picture("1-welcome")
    if way == "try":
        screen.press("&Try it without an account")
        return
    if way in ("practice", "address"):
        screen.press("&Start")
        screen.reads("What should your apps connect to?")
    if way == "practice":
        screen.press("P&ractice server", is_it=is_choice)
    if way == "address":
        screen.press("An a&ddress from my company", is_it=is_choice)
        screen.type("Address of the server", screen.address)
    screen.picture("2-address")
    screen.press("&Continue")


def journey(screen, way, restarts_as_well):
    choose_server(screen, way)
    screen.reads("Switch to your browser")
    screen.reads("Waiting for you")
    screen.picture("3a-sign-in")
    screen.gate.touch()
    screen.reads("Which apps may use %1?", 60)
    assert screen.is_ticked("Cursor") and screen.is_ticked("Claude")
    screen.picture("4-apps")
    before = list(screen.claudes())
    assert before == [screen.first_claude.pid], before
    if restarts_as_well:
        screen.press("&Set up %n apps, restart %1")
    else:
        screen.press("R&estart %1 as well", is_it=is_choice)
        screen.press("&Set up %n apps")
        screen.reads("%1 is still open. It sees %2 only after a restart.")
        screen.picture("5-restart")
        screen.press("Quit %1 and go on")
    screen.reads("Everything works", 60)
    took = time.monotonic() - screen.started
    step(f"{screen.name}: {screen.clicks} clicks and {took:.0f} s from the start to where everything works")
    assert screen.clicks <= 4, f"{screen.name}: {screen.clicks} clicks"
    assert took <= 120, f"{screen.name}: {took:.0f} s"
    after = list(screen.claudes())
    assert len(after) == 1 and after != before, after
    step(f"{screen.name}: Claude was asked to quit, and runs again")
    written = screen.cursor.read_text()
    assert "127.0.0.1" in written and '"weather": { "command":"weather-server" }' in written, written
    step(f"{screen.name}: Cursor's file has our entry, and the other as it was")
    screen.picture("6-test")
    screen.press("&Done")
    return screen.clicks


class RealServer:
    """npm's oidc-provider, and the official SDK's server behind it."""

    def __init__(self):
        self.programs = []
        issuer = self.start("authorization_server.mjs")["issuer"]
        self.url = self.start("mcp_server.mjs", "--issuer", issuer)["url"]

    def start(self, script, *arguments):
        program = subprocess.Popen([os.environ["NODE"], here / "servers" / script, *arguments],
                                   stdout=subprocess.PIPE, text=True)
        self.programs.append(program)
        return json.loads(program.stdout.readline())

    def link(self):
        return "patchbay://connect?" + urllib.parse.urlencode({"url": self.url, "name": "Orders"})

    def end(self):
        for program in self.programs:
            program.kill()
            program.wait()


def walk(name, way, restarts_as_well=True, **more):
    screen = Screen(name, **more)
    try:
        screen.open()
        return journey(screen, way, restarts_as_well)
    except BaseException:
        if screen.window:
            screen.picture("failed")
            print(json.dumps(sorted(set(screen.texts())), indent=1, ensure_ascii=False))
        raise
    finally:
        screen.end()


def in_every_language(server, chosen):
    """From nothing to the first answer, and to the closed window, as a person would be promised; all
    pages in every look, against both servers."""
    for language in chosen:
        for look, more in (("light-100", {}), ("dark-100", {"dark": True}),
                           ("light-200", {"scale": 2}), ("dark-200", {"scale": 2, "dark": True})):
            # Without the account, by way of the page that asks before Claude is quit.
            walk(f"{language}-{look}-try", "try", restarts_as_well=False, language=language, **more)
            clicks = walk(f"{language}-{look}-link", "link", language=language, link=server.link(), **more)
            assert clicks <= 4, f"{language}, {look}: {clicks} clicks, with the last one"


def in_every_look(server):
    walk("light-100", "practice", language="en")
    walk("dark-100", "link", language="de", dark=True, link=server.link())
    walk("light-200", "address", language="en", scale=2, address=server.url)
    walk("dark-200", "try", restarts_as_well=False, language="de", scale=2, dark=True)


def main():
    pictures.mkdir(parents=True, exist_ok=True)
    server = RealServer()
    try:
        if sys.argv[1:2] == ["languages"]:
            in_every_language(server, sys.argv[2:] or languages())
        else:
            in_every_look(server)
    finally:
        server.end()
    print(f"Journey wizard: {steps} steps, {time.monotonic() - started:.0f} s; {len(list(pictures.glob('*.png')))} pictures")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as failure:
        sys.exit(f"FAILED: {failure}")
