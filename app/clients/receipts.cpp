#include "clients/receipts.h"

#include "platform/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const auto array = list.toArray();
    for (const auto &one : array)
        texts += one.toString();
    return texts;
}

QJsonArray jsonOf(const QList<QStringList> &paths)
{
    QJsonArray array;
    for (const QStringList &path : paths)
        array.append(QJsonArray::fromStringList(path));
    return array;
}

QList<QStringList> pathsIn(const QJsonValue &list)
{
    QList<QStringList> paths;
    const auto array = list.toArray();
    for (const auto &one : array) {
        if (const auto path = textsOf(one); path.size() > 1)
            paths += path;
    }
    return paths;
}

QJsonObject jsonOf(const Receipt &receipt)
{
    return {
        {u"id"_s, receipt.id},
        {u"client"_s, receipt.client},
        {u"connection"_s, receipt.connection},
        {u"name"_s, receipt.name},
        {u"direct"_s, receipt.direct},
        {u"path"_s, receipt.path},
        {u"format"_s, nameOf(receipt.format).toString()},
        {u"at"_s, QJsonArray::fromStringList(receipt.at)},
        {u"existed"_s, receipt.existed},
        {u"foldersMade"_s, receipt.foldersMade},
        {u"backup"_s, receipt.backup},
        {u"objectsBuilt"_s, receipt.scaffold.objects},
        {u"insideBefore"_s, QString::fromLatin1(receipt.scaffold.inside.toBase64())},
        {u"replaced"_s, jsonOf(receipt.replaced)},
        {u"entrySha256"_s, hexOf(receipt.entrySha256)},
        {u"members"_s, QJsonArray::fromStringList(receipt.members)},
        {u"addressSha256"_s, hexOf(receipt.addressSha256)},
        {u"sha256After"_s, hexOf(receipt.sha256After)},
        {u"when"_s, receipt.when.toUTC().toString(Qt::ISODateWithMs)},
    };
}

Receipt receiptOf(const QJsonObject &json)
{
    Receipt receipt;
    receipt.id = json.value("id"_L1).toString();
    receipt.client = json.value("client"_L1).toString();
    receipt.connection = json.value("connection"_L1).toString();
    receipt.name = json.value("name"_L1).toString(receipt.connection); // older ones have none
    receipt.direct = json.value("direct"_L1).toBool();
    receipt.path = json.value("path"_L1).toString();
    receipt.format =
        parseConfigFormat(json.value("format"_L1).toString()).value_or(ConfigFormat::Json);
    receipt.at = textsOf(json.value("at"_L1));
    receipt.members = textsOf(json.value("members"_L1));
    receipt.existed = json.value("existed"_L1).toBool();
    receipt.foldersMade = json.value("foldersMade"_L1).toInt();
    receipt.backup = json.value("backup"_L1).toString();
    receipt.scaffold.objects = json.value("objectsBuilt"_L1).toInt();
    receipt.scaffold.inside =
        QByteArray::fromBase64(json.value("insideBefore"_L1).toString().toLatin1());
    receipt.replaced = pathsIn(json.value("replaced"_L1));
    receipt.entrySha256 = bytesOf(json.value("entrySha256"_L1));
    receipt.addressSha256 = bytesOf(json.value("addressSha256"_L1));
    receipt.sha256After = bytesOf(json.value("sha256After"_L1));
    receipt.when = QDateTime::fromString(json.value("when"_L1).toString(), Qt::ISODateWithMs);
    return receipt;
}

} // namespace

QByteArray entryHash(const QByteArray &entry, const QStringList &members)
{
    auto object = QJsonDocument::fromJson(canonicalJson(entry)).object();
    const auto names = object.keys();
    for (const QString &name : names) {
        if (!members.isEmpty() && !members.contains(name))
            object.remove(name);
    }
    return object.isEmpty()
        ? QByteArray()
        : QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact),
                                   QCryptographicHash::Sha256);
}

bool saysTheSame(const QByteArray &entry, const Receipt &receipt)
{
    return entryHash(entry, receipt.members) == receipt.entrySha256;
}

QByteArray addressHash(const QByteArray &entry)
{
    return entryHash(
        entry,
        {u"command"_s, u"args"_s, u"url"_s, u"serverUrl"_s, u"httpUrl"_s, u"uri"_s, u"cmd"_s});
}

Receipts::Receipts(QString folder)
    : m_folder(std::move(folder))
{
}

Result<void> Receipts::load()
{
    const QString path = m_folder + "/receipts.json"_L1;
    const auto text = readFile(path);
    if (!text && text.error().code == ErrorCode::FileMissing) {
        m_receipts.clear();
        return {};
    }
    const auto content = text ? readJson(*text, {}) : Result<QJsonObject>(text.error());
    if (!content)
        return Error{ErrorCode::SettingsNotReadable,
                     path.toStdString() + ": " + content.error().detail};
    if (content->value("version"_L1).toInt() > formatVersion)
        return Error{ErrorCode::SettingsFromNewerVersion, path.toStdString()};
    m_receipts.clear();
    const auto receipts = content->value("receipts"_L1).toArray();
    for (const auto &receipt : receipts)
        m_receipts.append(receiptOf(receipt.toObject()));
    clearAway();
    return {};
}

void Receipts::clearAway() const
{
    removeDrafts(m_folder + "/receipts.json"_L1);
    QDir backups(m_folder + "/backups"_L1);
    QStringList known;
    for (const Receipt &receipt : m_receipts) {
        removeDrafts(receipt.path);
        known += receipt.id;
    }
    const auto names = backups.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (!known.contains(name))
            backups.remove(name);
    }
}

QList<Receipt> Receipts::all() const
{
    return m_receipts;
}

std::optional<Receipt> Receipts::find(const QString &client, const QString &connection,
                                      const QString &path) const
{
    const auto found =
        std::find_if(m_receipts.rbegin(), m_receipts.rend(), [&](const Receipt &receipt) {
            return receipt.client == client && receipt.connection == connection
                && receipt.path == path;
        });
    return found == m_receipts.rend() ? std::nullopt : std::optional(*found);
}

bool Receipts::isOurs(const QString &path, const QByteArray &entry) const
{
    const auto hash = entryHash(entry);
    const auto address = addressHash(entry);
    return std::any_of(m_receipts.begin(), m_receipts.end(), [&](const Receipt &receipt) {
        return receipt.path == path
            && ((!hash.isEmpty() && receipt.entrySha256 == hash)
                || (!address.isEmpty() && receipt.addressSha256 == address));
    });
}

Result<void> Receipts::add(const Receipt &receipt, const std::optional<QByteArray> &backup)
{
    Receipt kept = receipt;
    kept.backup = backup ? backupPath(receipt.id) : QString();
    if (backup) {
        if (auto written = writeFile(kept.backup, *backup, FileAccess::Private); !written)
            return written;
    }
    if (auto saved = save(m_receipts + QList{kept}); !saved) {
        if (backup)
            (void)removeFile(kept.backup); // the first error is the one to tell
        return saved;
    }
    return {};
}

Result<void> Receipts::change(const Receipt &receipt)
{
    auto receipts = m_receipts;
    for (Receipt &one : receipts) {
        if (one.id == receipt.id)
            one = receipt;
    }
    return save(receipts);
}

Result<void> Receipts::remove(const QString &id)
{
    auto receipts = m_receipts;
    receipts.removeIf([&](const Receipt &receipt) { return receipt.id == id; });
    if (receipts.size() == m_receipts.size())
        return Error{ErrorCode::NothingToUndo, id.toStdString()};
    if (auto saved = save(receipts); !saved)
        return saved;
    return removeFile(backupPath(id));
}

QString Receipts::folder() const
{
    return m_folder;
}

Result<void> Receipts::save(const QList<Receipt> &receipts)
{
    QJsonArray list;
    for (const Receipt &receipt : receipts)
        list.append(jsonOf(receipt));
    const QJsonDocument document(QJsonObject{{u"version"_s, formatVersion}, {u"receipts"_s, list}});
    if (auto written =
            writeFile(m_folder + "/receipts.json"_L1, document.toJson(), FileAccess::Private);
        !written)
        return written;
    m_receipts = receipts;
    return {};
}

QString Receipts::backupPath(const QString &id) const
{
    return m_folder + "/backups/"_L1 + id;
}

} // namespace patchbay
