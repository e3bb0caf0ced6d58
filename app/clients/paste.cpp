#include "clients/paste.h"

#include "connections/local_endpoint.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// Most apps that read such a block take this type; without any, some take it for another transport
// (facts on clients, 1c, 2026-11-22).
const char *const httpTemplate =
    R"({"type": "http", "url": "{url}", "headers": {"Authorization": "Bearer {key}"}})";
const char *const bridgeTemplate =
    R"({"command": "{bridge}", "args": ["{connection}", "{client}"]})";

QString pastedJson(const char *entryTemplate, const EntryValues &values, const QString &client,
                   Os os)
{
    const auto text =
        withEntry({}, {.format = ConfigFormat::Json, .emptyFile = true}, {u"mcpServers"_s},
                  values.connection, entryFor(entryTemplate, client, values, os));
    return text ? QString::fromUtf8(text->text).trimmed() : QString();
}

// Connection ids, our addresses and keys need no escape in either of them.
QString pastedToml(const EntryValues &values)
{
    return u"[mcp_servers."_s % values.connection % u"]\nurl = \""_s % values.url
        % u"\"\nhttp_headers = { Authorization = \""_s % authorizationHeader(values.key)
        % u"\" }"_s;
}

QString pastedYaml(const EntryValues &values)
{
    return u"mcpServers:\n  "_s % values.connection % u":\n    type: streamable-http\n    url: "_s
        % values.url % u"\n    headers:\n      Authorization: \""_s
        % authorizationHeader(values.key) % u'"';
}

QString pastedCommand(const EntryValues &values, const QString &client, Os os)
{
    QString bridge = values.bridge;
    if (os == Os::Windows)
        bridge.replace(u'/', u'\\');
    QStringList parts = QStringList{bridge, values.connection, client} + values.bridgeExtra;
    for (QString &part : parts)
        part = quotedForShell(part, os);
    return parts.join(u' ');
}

} // namespace

QString wordFor(PasteForm form)
{
    switch (form) {
    case PasteForm::Address:
        return u"address"_s;
    case PasteForm::AddressWithKey:
        return u"address-with-key"_s;
    case PasteForm::Json:
        return u"json"_s;
    case PasteForm::JsonProgram:
        return u"json-program"_s;
    case PasteForm::Toml:
        return u"toml"_s;
    case PasteForm::Yaml:
        return u"yaml"_s;
    case PasteForm::Command:
        return u"command"_s;
    }
    return {};
}

QString authorizationHeader(const Secret &key)
{
    return u"Bearer "_s + QString::fromStdString(key.reveal());
}

QString addressWithKey(const EntryValues &values)
{
    return localUrlWithKey(static_cast<quint16>(QUrl(values.url).port()), values.connection,
                           values.key);
}

QList<PasteText> pasteTexts(const EntryValues &values, const QString &client, Os os)
{
    return {
        {PasteForm::Address, values.url % u"\nAuthorization: "_s % authorizationHeader(values.key)},
        {PasteForm::AddressWithKey, addressWithKey(values)},
        {PasteForm::Json, pastedJson(httpTemplate, values, client, os)},
        {PasteForm::JsonProgram, pastedJson(bridgeTemplate, values, client, os)},
        {PasteForm::Toml, pastedToml(values)},
        {PasteForm::Yaml, pastedYaml(values)},
        {PasteForm::Command, pastedCommand(values, client, os)},
    };
}

QString quotedForShell(const QString &argument, Os os)
{
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_./:=@%+,\\\\-]+"_s));
    const bool isPlain = plain.match(argument).hasMatch();
    if (os == Os::Windows)
        return isPlain ? argument : QString(u'"' % argument % u'"'); // no path there holds a "
    if (isPlain && !argument.contains(u'\\'))
        return argument;
    QString inner = argument;
    return u'\'' % inner.replace(u'\'', u"'\\''"_s) % u'\'';
}

} // namespace patchbay
