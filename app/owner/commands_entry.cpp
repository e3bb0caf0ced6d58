// The command for apps that we do not know: what to paste into one.

#include "owner/commands.h"

#include "setup/other_apps.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString titleOf(PasteForm form)
{
    switch (form) {
    case PasteForm::Address:
        return Commands::tr("Address and header");
    case PasteForm::AddressWithKey:
        return Commands::tr("Address, for an app without a field for headers");
    case PasteForm::Json:
        return u"JSON"_s;
    case PasteForm::JsonProgram:
        return Commands::tr("JSON, for an app that starts programs only");
    case PasteForm::Toml:
        return u"TOML"_s;
    case PasteForm::Yaml:
        return u"YAML"_s;
    case PasteForm::Command:
        return Commands::tr("Command");
    }
    return {};
}

QString listed(const QList<PasteText> &texts)
{
    QStringList parts;
    for (const PasteText &each : texts)
        parts.append(titleOf(each.form) % u":\n"_s % each.text);
    return parts.join(u"\n\n"_s);
}

QString wayBack(const Connection &connection, const QString &client)
{
    return Commands::tr("To take it back: %1")
        .arg(u"patchbayctl disconnect "_s % connection.id % u" --client "_s % client);
}

} // namespace

// The app gets a key of its own, which is shown only here.
void Commands::entry(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    const QString name = arguments.value(u"client"_s).toString(u"Other app"_s);
    const QString format = arguments.value(u"format"_s).toString();
    const auto entry = OtherApps(m_owner.platform(), m_owner.store(), m_owner.catalogue())
                           .add(connection->id, name);
    if (!entry)
        return reply.failed(entry.error(), connection->name);

    QJsonObject texts;
    QString text;
    for (const PasteText &each : entry->texts) {
        texts.insert(wordFor(each.form), each.text);
        if (format == wordFor(each.form))
            text = each.text;
    }
    const EntryValues &values = entry->values;
    if (text.isEmpty())
        text = tr("%1 may use %2 from now on. Paste one of these into it; its key is shown only "
                  "now.")
                   .arg(entry->app.name, connection->name)
            % u"\n\n"_s % listed(entry->texts) % u"\n\n"_s
            % wayBack(*connection, entry->app.client);
    reply.done(text,
               {{u"client"_s, entry->app.client},
                {u"name"_s, entry->app.name},
                {u"url"_s, values.url},
                {u"key"_s, QString::fromStdString(values.key.reveal())},
                {u"urlWithKey"_s, addressWithKey(values)},
                {u"command"_s, values.bridge},
                {u"args"_s,
                 QJsonArray::fromStringList(QStringList{connection->id, entry->app.client}
                                            + values.bridgeExtra)},
                {u"texts"_s, texts}});
}

// The app asks the person and adds the server itself; what it writes we do not see.
void Commands::connectByLink(const Connection &connection, const Client &client,
                             const QJsonObject &arguments, const Reply &reply)
{
    OtherApps others(m_owner.platform(), m_owner.store(), m_owner.catalogue());
    const auto link = others.linkFor(connection.id, client);
    if (!link)
        return reply.failed(link.error(), connection.name, client.name);
    const QString text = link->toString(QUrl::FullyEncoded);
    if (arguments.value(u"dryRun"_s).toBool())
        return reply.done(text, {{u"link"_s, text}});
    const auto added = others.addByLink(connection.id, client);
    if (!added)
        return reply.failed(added.error(), connection.name, client.name);
    reply.done(tr("%1 asks you now whether to add %2.").arg(client.name, connection.name) % u' '
                   % wayBack(connection, added->client),
               {{u"link"_s, text}, {u"client"_s, added->client}});
}

} // namespace patchbay
