#include "connections/connection_store.h"

#include "connections/connection_json.h"
#include "connections/local_endpoint.h"
#include "platform/files.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// Raised only when an older program would misunderstand the file; a new member does not raise it.
constexpr int currentVersion = 1;

constexpr QLatin1String byItself("byItself");

Result<ConnectionsFile> parse(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject()) {
        return Error{ErrorCode::SettingsNotReadable,
                     "byte " + std::to_string(problem.offset) + ": "
                         + problem.errorString().toStdString()};
    }
    QJsonObject object = document.object();
    const QJsonValue version = object.take(u"version"_s);
    if (version.toInt() > currentVersion)
        return Error{ErrorCode::SettingsFromNewerVersion,
                     "version " + std::to_string(version.toInt())};
    if (version.toInt() < 1)
        return Error{ErrorCode::SettingsNotReadable, "version"};

    ConnectionsFile content;
    const int port = object.take(u"port"_s).toInt(defaultLocalPort);
    if (port < 1 || port > 65535)
        return Error{ErrorCode::SettingsNotReadable, "port"};
    content.port = static_cast<quint16>(port);
    if (object.take(u"putBack"_s) == byItself)
        content.putBack = PutBack::ByItself;
    content.pausedUntil =
        QDateTime::fromString(object.take(u"pausedUntil"_s).toString(), Qt::ISODate);

    const QJsonValue list = object.take(u"connections"_s);
    if (!list.isArray() && !list.isUndefined())
        return Error{ErrorCode::SettingsNotReadable, "connections"};
    const QJsonArray entries = list.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto connection = connectionFromJson(entries[i].toObject());
        const std::string where = "connections[" + std::to_string(i) + "]";
        if (!connection)
            return Error{connection.error().code, where + '.' + connection.error().detail};
        for (const Connection &other : std::as_const(content.connections)) {
            if (other.id == connection->id)
                return Error{ErrorCode::SettingsNotReadable, where + ".id: twice"};
        }
        content.connections.append(*connection);
    }
    content.unknown = object;
    return content;
}

QByteArray write(const ConnectionsFile &content)
{
    QJsonObject object = content.unknown;
    object.insert(u"version"_s, currentVersion);
    object.insert(u"port"_s, content.port);
    if (content.putBack == PutBack::ByItself)
        object.insert(u"putBack"_s, byItself);
    if (content.pausedUntil.isValid())
        object.insert(u"pausedUntil"_s, content.pausedUntil.toUTC().toString(Qt::ISODate));
    QJsonArray entries;
    for (const Connection &connection : content.connections)
        entries.append(toJson(connection));
    object.insert(u"connections"_s, entries);
    return QJsonDocument(object).toJson();
}

// "Señor Müller's Orders" -> "senor-muller-s-orders"
QString simplified(const QString &name)
{
    QString id;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9' && !id.isEmpty()))
            id += c;
        else if (c.category() != QChar::Mark_NonSpacing && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    return id;
}

QString shortened(QString id, qsizetype length)
{
    id.truncate(length);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

} // namespace

QString freeIdFor(const QString &name, const QString &otherwise,
                  const std::function<bool(const QString &)> &isTaken)
{
    constexpr qsizetype longest = 20;
    QString base = shortened(simplified(name), longest);
    if (!isConnectionId(base))
        base = otherwise;
    QString id = base;
    for (int number = 2; isTaken(id); ++number) {
        const QString suffix = u'-' + QString::number(number);
        id = shortened(base, longest - suffix.size()) + suffix;
    }
    return id;
}

ConnectionStore::ConnectionStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(folder + "/connections.json"_L1)
{
}

Result<void> ConnectionStore::load()
{
    m_loaded = true;
    m_unreadable.reset();
    const auto text = readFile(m_path);
    if (!text && text.error().code != ErrorCode::FileMissing) {
        m_unreadable = Error{ErrorCode::SettingsNotReadable, text.error().detail};
        return *m_unreadable;
    }
    const auto content = text ? parse(*text) : Result<ConnectionsFile>(ConnectionsFile{});
    if (!content) {
        m_unreadable =
            Error{content.error().code, m_path.toStdString() + ": " + content.error().detail};
        return *m_unreadable;
    }
    m_kept = *content;
    Q_EMIT changed();
    return {};
}

QList<Connection> ConnectionStore::connections() const
{
    return m_kept.connections;
}

std::optional<Connection> ConnectionStore::find(const QString &id) const
{
    for (const Connection &connection : m_kept.connections) {
        if (connection.id == id)
            return connection;
    }
    return std::nullopt;
}

Result<void> ConnectionStore::add(const Connection &connection)
{
    if (const auto loaded = ready(); !loaded)
        return loaded;
    if (!isConnectionId(connection.id))
        return Error{ErrorCode::WrongUsage, "connection id: " + connection.id.toStdString()};
    if (find(connection.id))
        return Error{ErrorCode::ConnectionExists, connection.id.toStdString()};
    if (auto allowed = mayBeAdded(connection); !allowed)
        return allowed;
    ConnectionsFile next = m_kept;
    next.connections.append(connection);
    return save(next);
}

Result<void> ConnectionStore::update(const Connection &connection)
{
    if (const auto loaded = ready(); !loaded)
        return loaded;
    ConnectionsFile next = m_kept;
    for (Connection &each : next.connections) {
        if (each.id == connection.id) {
            if (each.url != connection.url || each.access != connection.access) {
                if (auto allowed = mayBeAdded(connection); !allowed)
                    return allowed;
            }
            each = connection;
            return save(next);
        }
    }
    return Error{ErrorCode::ConnectionUnknown, connection.id.toStdString()};
}

Result<void> ConnectionStore::remove(const QString &id)
{
    if (const auto loaded = ready(); !loaded)
        return loaded;
    ConnectionsFile next = m_kept;
    if (next.connections.removeIf([&id](const Connection &each) { return each.id == id; }) == 0)
        return Error{ErrorCode::ConnectionUnknown, id.toStdString()};
    return save(next);
}

quint16 ConnectionStore::port() const
{
    return m_kept.port;
}

Result<void> ConnectionStore::setPort(quint16 port)
{
    if (const auto loaded = ready(); !loaded)
        return loaded;
    if (port == 0)
        return Error{ErrorCode::WrongUsage, "port 0"};
    ConnectionsFile next = m_kept;
    next.port = port;
    return save(next);
}

PutBack ConnectionStore::putBack() const
{
    return m_decidedPutBack.value_or(m_kept.putBack);
}

Result<void> ConnectionStore::setPutBack(PutBack wish)
{
    if (const auto loaded = ready(); !loaded)
        return loaded;
    if (m_decidedPutBack)
        return Error{ErrorCode::SetByPolicy, "putBackByItself"};
    ConnectionsFile next = m_kept;
    next.putBack = wish;
    return save(next);
}

Result<void> ConnectionStore::setPausedUntil(const QDateTime &until)
{
    if (const auto loaded = ready(); !loaded)
        return loaded;
    ConnectionsFile next = m_kept;
    next.pausedUntil = until;
    return save(next);
}

void ConnectionStore::decidePutBack(std::optional<PutBack> decided)
{
    m_decidedPutBack = decided;
}

void ConnectionStore::setAllowed(Allowed allowed)
{
    m_allowed = std::move(allowed);
}

Result<void> ConnectionStore::mayBeAdded(const Connection &connection) const
{
    return m_allowed ? m_allowed(connection) : Result<void>();
}

QString ConnectionStore::idFor(const QString &name) const
{
    return freeIdFor(name, u"server"_s, [this](const QString &id) { return find(id).has_value(); });
}

Result<void> ConnectionStore::ready()
{
    if (!m_loaded)
        return load();
    return m_unreadable ? Result<void>(*m_unreadable) : Result<void>();
}

Result<void> ConnectionStore::save(const ConnectionsFile &next)
{
    if (const auto written = writeFile(m_path, write(next), FileAccess::Private); !written)
        return written.error();
    m_kept = next;
    Q_EMIT changed();
    return {};
}

} // namespace patchbay
