#include "main/texts.h"

#include "base/advice.h"
#include "clients/catalogue.h"
#include "clients/client_words.h"
#include "clients/web_apps.h"
#include "connections/server_presets.h"
#include "main/help.h"

#include <set>

namespace patchbay {

namespace {

class Texts
{
public:
    void add(const char *context, const std::string &text)
    {
        if (text.empty() || !m_said.emplace(context, text).second)
            return;
        m_out += "QT_TRANSLATE_NOOP(\"" + std::string(context) + "\", \"";
        for (const char c : text) {
            if (c == '"' || c == '\\')
                m_out += '\\';
            m_out += c;
        }
        m_out += "\")\n";
    }
    void add(const char *context, const QStringList &texts)
    {
        for (const QString &text : texts)
            add(context, text.toStdString());
    }
    const std::string &out() const { return m_out; }

private:
    std::set<std::pair<std::string, std::string>> m_said;
    std::string m_out;
};

void addAdvice(Texts &texts)
{
    for (const ErrorCode code : allErrorCodes()) {
        const Advice advice = adviceToTranslate(code);
        for (const std::string &text : {advice.happened, advice.next, advice.button})
            texts.add("patchbay::Advice", text);
    }
}

void addResources(Texts &texts)
{
    for (const Os os : {Os::Linux, Os::MacOs, Os::Windows}) {
        for (const auto &read : {readCatalogue(os), readDiscontinued(os)}) {
            const QList<Client> clients = read.value_or({});
            for (const Client &client : clients)
                texts.add("patchbay::Client", textsToTranslate(client));
        }
    }
    const QList<ServerPreset> presets = readServerPresets().value_or({});
    for (const ServerPreset &preset : presets)
        texts.add("patchbay::ServerPreset",
                  QStringList{preset.region, preset.hint, preset.tryIt, preset.accessKeyHelp});
    const QList<WebApp> webApps = readWebApps().value_or({});
    for (const WebApp &app : webApps) {
        texts.add("patchbay::WebApp", QStringList(app.where) + app.notes);
        for (const WebApp::Step &step : app.steps)
            texts.add("patchbay::WebApp", QStringList{step.say, step.button});
    }
}

} // namespace

std::string textsToTranslate(const std::vector<DescribedCommand> &commands)
{
    Texts texts;
    for (const DescribedCommand &command : commands) {
        texts.add(helpContext, command.description);
        for (const DescribedOption &option : command.options)
            texts.add(helpContext, option.description);
    }
    addAdvice(texts);
    addResources(texts);
    return texts.out();
}

} // namespace patchbay
