// What Help says on each page of the wizard.

#include "wizard/wizard.h"

#include "parts/help.h"
#include "wizard/page.h"

namespace patchbay {

void Wizard::showHelpOfPage()
{
    using Part = HelpTopic::Part;
    QList<Part> parts;
    switch (place()) {
    case Welcome:
        parts = {
            Part{tr("What will happen?"),
                 tr("You choose a server, sign in to it in your browser, and pick the apps that "
                    "may use it. Nothing is changed before you have seen what.")},
            Part{tr("What does it cost me?"),
                 tr("About two minutes. You can stop at any page and go on later.")}};
        break;
    case Address:
        parts = {
            Part{tr("Which one do I choose?"),
                 tr("What your company told you. If you got an address, paste all of it, from "
                    "https:// to its end.")},
            Part{tr("I do not know my region."),
                 tr("Sign in to your account in a browser as usual, and look at the beginning of "
                    "the address there.")},
            Part{tr("I only want to look around."),
                 tr("The practice server runs on this computer and holds no real data.")}};
        break;
    case SignIn:
        parts = {
            Part{tr("My browser did not open."),
                 tr("Choose Copy link, and paste it into the address bar of a browser.")},
            Part{tr("I signed in, and nothing happens here."),
                 tr("Look whether the page asks you to allow something. If it says that you can "
                    "close it, and this window still waits, choose Open browser again.")},
            Part{tr("Do you see my password?"),
                 tr("No. You enter it in your browser only. What we get is kept in the password "
                    "safe of this computer.")}};
        break;
    case Apps:
        parts = {Part{tr("My app is not in the list."),
                      tr("Start it once, then choose Look again. Others can be added later, under "
                         "Other ways.")},
                 Part{tr("What is changed in my apps?"),
                      tr("One entry in the settings of each. Open the preview to see it; a copy is "
                         "kept, and you can undo it.")}};
        break;
    case Restart:
        parts = {
            Part{tr("Why must an app restart?"),
                 tr("It reads its settings only when it starts. Closing its window is often not "
                    "enough: it goes on near the clock.")},
            Part{tr("Do I lose my work?"),
                 tr("We ask the app to quit, as you would. Save what is open there first.")}};
        break;
    case Test:
        parts = {
            Part{tr("What is tried here?"),
                 tr("The way that your app will go: through its own entry, to the server, with "
                    "your sign-in. Nothing is changed there.")},
            Part{tr("Something does not work."),
                 tr("Press the button below the sentence. If you are still stuck, open Problems in "
                    "the main window and show the report to somebody who helps.")}};
        break;
    }
    showHelp({page()->title(), parts}, this);
}

} // namespace patchbay
