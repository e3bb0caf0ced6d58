// The relay on this computer (R).

#include "diagnostics/checks.h"

#include "connections/connection_store.h"
#include "platform/autostart.h"

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Outcome outcomeOf(Autostart state)
{
    if (state == Autostart::On)
        return std::nullopt;
    Trouble off;
    off.title = u"Patchbay does not start with your computer."_s;
    off.remedy = u"Turn it on, so that your apps are connected after a restart."_s;
    off.button = u"Turn on"_s;
    off.action = Action::TurnOnAutostart;
    off.verdict = Verdict::Note;
    return off;
}

} // namespace

QList<Check> relayChecks(const CheckParts &parts)
{
    const auto asked = std::make_shared<AskedOnce>(
        [ask = parts.questions.askLocalEndpoint, port = parts.store.port()] { return ask(port); });
    const Connection none;
    Check autostarts;
    autostarts.id = autostarts.code = u"R8"_s;
    autostarts.fine = u"Patchbay starts with your computer."_s;
    autostarts.run = [places = parts.places] { return readyOutcome(outcomeOf(autostart(places))); };
    return {checkOf(u"R3"_s, none, u"The local door is ours."_s, {}, asked, {ErrorCode::PortTaken}),
            checkOf(u"R1"_s, none, u"Patchbay is running."_s, {u"R3"_s}, asked, {}), autostarts};
}

} // namespace patchbay
