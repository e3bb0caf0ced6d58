#include "connections/connection_json.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <chrono>
#include <limits>
#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
using Words = QList<std::pair<Enum, QString>>;

const Words<Access> &accessWords()
{
    static const Words<Access> words = {{Access::SignIn, u"signIn"_s},
                                        {Access::AccessKey, u"accessKey"_s},
                                        {Access::Open, u"open"_s}};
    return words;
}

const Words<Transport> &transportWords()
{
    static const Words<Transport> words = {{Transport::Auto, u"auto"_s},
                                           {Transport::StreamableHttp, u"http"_s},
                                           {Transport::Sse, u"sse"_s}};
    return words;
}

template <typename Enum>
QString wordFor(const Words<Enum> &words, Enum value)
{
    for (const auto &[each, word] : words) {
        if (each == value)
            return word;
    }
    return {};
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, const QString &name, const QDateTime &time)
{
    if (time.isValid())
        object.insert(name, time.toUTC().toString(Qt::ISODate));
}

// Takes known members out of an object, so that what is left is what we do not know. The first
// member of a wrong type is remembered.
class Reader
{
public:
    explicit Reader(QJsonObject object, QString path = {})
        : m_rest(std::move(object))
        , m_path(std::move(path))
    {
    }

    QString text(const QString &name) { return take(name, &QJsonValue::isString).toString(); }
    bool flag(const QString &name) { return take(name, &QJsonValue::isBool).toBool(); }
    QJsonArray list(const QString &name) { return take(name, &QJsonValue::isArray).toArray(); }
    QJsonObject object(const QString &name) { return take(name, &QJsonValue::isObject).toObject(); }
    quint16 port(const QString &name)
    {
        const double number = take(name, &QJsonValue::isDouble).toDouble();
        const auto port = static_cast<quint16>(number);
        if (number < 0 || number > std::numeric_limits<quint16>::max() || port != number)
            fail(name);
        return port;
    }
    std::chrono::seconds seconds(const QString &name)
    {
        const double number = take(name, &QJsonValue::isDouble).toDouble();
        if (number < 0 || number > std::numeric_limits<qint32>::max())
            fail(name);
        return std::chrono::seconds(static_cast<qint64>(number));
    }
    QDateTime time(const QString &name)
    {
        const QString given = text(name);
        const QDateTime time = QDateTime::fromString(given, Qt::ISODate);
        if (!given.isEmpty() && !time.isValid())
            fail(name);
        return time;
    }
    template <typename Enum>
    Enum word(const QString &name, const Words<Enum> &words)
    {
        const QString given = text(name);
        if (given.isEmpty())
            return words.first().first;
        for (const auto &[value, word] : words) {
            if (word == given)
                return value;
        }
        fail(name);
        return words.first().first;
    }
    bool has(const QString &name) const { return m_rest.contains(name); }

    void fail(const QString &name)
    {
        if (m_wrong.isEmpty())
            m_wrong = m_path + name;
    }
    const QString &wrong() const { return m_wrong; }
    const QJsonObject &rest() const { return m_rest; }

private:
    QJsonValue take(const QString &name, bool (QJsonValue::*isRight)() const)
    {
        const QJsonValue value = m_rest.take(name);
        if (!value.isUndefined() && !(value.*isRight)())
            fail(name);
        return value;
    }

    QJsonObject m_rest;
    QString m_path;
    QString m_wrong;
};

QJsonObject toJson(const SignInChoices &choices)
{
    QJsonObject object;
    put(object, u"clientId"_s, choices.clientId);
    put(object, u"clientIssuer"_s, choices.clientIssuer);
    put(object, u"clientMetadataUrl"_s, choices.clientMetadataUrl);
    put(object, u"scope"_s, choices.scope);
    put(object, u"resource"_s, choices.resource);
    put(object, u"redirectHost"_s, choices.redirectHost);
    if (choices.redirectPort != 0)
        object.insert(u"redirectPort"_s, choices.redirectPort);
    put(object, u"trustedIssuer"_s, choices.trustedIssuer);
    if (choices.withoutPkcePromise)
        object.insert(u"withoutPkcePromise"_s, true);
    return object;
}

SignInChoices readChoices(Reader &reader)
{
    SignInChoices choices;
    choices.clientId = reader.text(u"clientId"_s);
    choices.clientIssuer = reader.text(u"clientIssuer"_s);
    choices.clientMetadataUrl = reader.text(u"clientMetadataUrl"_s);
    choices.scope = reader.text(u"scope"_s);
    choices.resource = reader.text(u"resource"_s);
    choices.redirectHost = reader.text(u"redirectHost"_s);
    choices.redirectPort = reader.port(u"redirectPort"_s);
    choices.trustedIssuer = reader.text(u"trustedIssuer"_s);
    choices.withoutPkcePromise = reader.flag(u"withoutPkcePromise"_s);
    return choices;
}

QJsonObject toJson(const SignInFacts &facts)
{
    QJsonObject object;
    put(object, u"issuer"_s, facts.issuer);
    put(object, u"authorizationEndpoint"_s, facts.authorizationEndpoint);
    put(object, u"tokenEndpoint"_s, facts.tokenEndpoint);
    put(object, u"revocationEndpoint"_s, facts.revocationEndpoint);
    put(object, u"clientId"_s, facts.clientId);
    put(object, u"clientAuthentication"_s, facts.clientAuthentication);
    put(object, u"redirectUri"_s, facts.redirectUri);
    put(object, u"resource"_s, facts.resource);
    put(object, u"scope"_s, facts.scope);
    put(object, u"askedScope"_s, facts.askedScope);
    put(object, u"wantedScope"_s, facts.wantedScope);
    if (facts.publicAddressesOnly)
        object.insert(u"publicAddressesOnly"_s, true);
    if (facts.refreshTokenLife.count() > 0)
        object.insert(u"refreshTokenLife"_s, static_cast<qint64>(facts.refreshTokenLife.count()));
    put(object, u"refreshTokenEnds"_s, facts.refreshTokenEnds);
    return object;
}

SignInFacts readFacts(Reader &reader)
{
    SignInFacts facts;
    facts.issuer = reader.text(u"issuer"_s);
    facts.authorizationEndpoint = reader.text(u"authorizationEndpoint"_s);
    facts.tokenEndpoint = reader.text(u"tokenEndpoint"_s);
    facts.revocationEndpoint = reader.text(u"revocationEndpoint"_s);
    facts.clientId = reader.text(u"clientId"_s);
    facts.clientAuthentication = reader.text(u"clientAuthentication"_s);
    facts.redirectUri = reader.text(u"redirectUri"_s);
    facts.resource = reader.text(u"resource"_s);
    facts.scope = reader.text(u"scope"_s);
    facts.askedScope = reader.text(u"askedScope"_s);
    facts.wantedScope = reader.text(u"wantedScope"_s);
    facts.publicAddressesOnly = reader.flag(u"publicAddressesOnly"_s);
    facts.refreshTokenLife = reader.seconds(u"refreshTokenLife"_s);
    facts.refreshTokenEnds = reader.time(u"refreshTokenEnds"_s);
    return facts;
}

QList<ClientKey> readKeys(Reader &reader)
{
    QList<ClientKey> keys;
    const QJsonArray list = reader.list(u"keys"_s);
    for (const auto &value : list) {
        Reader key(value.toObject());
        const ClientKey read{key.text(u"client"_s),
                             QByteArray::fromHex(key.text(u"sha256"_s).toLatin1()),
                             key.text(u"name"_s)};
        if (read.client.isEmpty() || read.sha256.size() != 32)
            reader.fail(u"keys"_s);
        keys.append(read);
    }
    return keys;
}

} // namespace

bool isConnectionId(const QString &id)
{
    static const QRegularExpression rule(
        QRegularExpression::anchoredPattern(u"[a-z][a-z0-9-]{0,19}"_s));
    return rule.match(id).hasMatch() && id != "k"_L1;
}

QJsonObject toJson(const Connection &connection)
{
    QJsonObject object = connection.unknown;
    put(object, u"id"_s, connection.id);
    put(object, u"name"_s, connection.name);
    put(object, u"url"_s, connection.url);
    put(object, u"preset"_s, connection.preset);
    put(object, u"access"_s, wordFor(accessWords(), connection.access));
    put(object, u"transport"_s, wordFor(transportWords(), connection.transport));
    put(object, u"account"_s, connection.account);
    put(object, u"accessKeyEnds"_s, connection.accessKeyEnds);
    if (connection.practice)
        object.insert(u"practice"_s, true);
    if (const QJsonObject choices = toJson(connection.choices); !choices.isEmpty())
        object.insert(u"choices"_s, choices);
    if (connection.facts)
        object.insert(u"facts"_s, toJson(*connection.facts));
    QJsonArray keys;
    for (const ClientKey &key : connection.keys) {
        QJsonObject written{{u"client"_s, key.client},
                            {u"sha256"_s, QString::fromLatin1(key.sha256.toHex())}};
        put(written, u"name"_s, key.name);
        keys.append(written);
    }
    if (!keys.isEmpty())
        object.insert(u"keys"_s, keys);
    if (!connection.readOnlyClients.isEmpty())
        object.insert(u"readOnlyClients"_s, QJsonArray::fromStringList(connection.readOnlyClients));
    return object;
}

Result<Connection> connectionFromJson(const QJsonObject &object)
{
    Reader reader(object);
    Connection connection;
    connection.id = reader.text(u"id"_s);
    if (!isConnectionId(connection.id))
        reader.fail(u"id"_s);
    connection.name = reader.text(u"name"_s);
    connection.url = reader.text(u"url"_s);
    if (connection.url.isEmpty())
        reader.fail(u"url"_s);
    connection.preset = reader.text(u"preset"_s);
    connection.access = reader.word(u"access"_s, accessWords());
    connection.transport = reader.word(u"transport"_s, transportWords());
    connection.account = reader.text(u"account"_s);
    connection.accessKeyEnds = reader.time(u"accessKeyEnds"_s);
    connection.practice = reader.flag(u"practice"_s);
    Reader choices(reader.object(u"choices"_s), u"choices."_s);
    connection.choices = readChoices(choices);
    reader.fail(choices.wrong());
    if (reader.has(u"facts"_s)) {
        Reader facts(reader.object(u"facts"_s), u"facts."_s);
        connection.facts = readFacts(facts);
        reader.fail(facts.wrong());
    }
    connection.keys = readKeys(reader);
    const QJsonArray readOnly = reader.list(u"readOnlyClients"_s);
    for (const auto &client : readOnly)
        connection.readOnlyClients.append(client.toString());
    if (!reader.wrong().isEmpty())
        return Error{ErrorCode::SettingsNotReadable, reader.wrong().toStdString()};
    connection.unknown = reader.rest();
    return connection;
}

} // namespace patchbay
