// Longer than most: it reads every word that a descriptor may use.

#include "clients/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// Reads one descriptor. The first thing that does not follow the vocabulary is kept as the fault;
// reading goes on harmlessly until the end.
class Descriptor
{
public:
    Descriptor(QJsonObject object, QByteArray text, Os os)
        : m_object(std::move(object))
        , m_text(std::move(text))
        , m_os(os)
    {
    }

    Client read()
    {
        onlyMembers(m_object, u"descriptor"_s,
                    {u"$schema"_s,       u"id"_s,          u"name"_s,
                     u"order"_s,         u"detect"_s,      u"config"_s,
                     u"link"_s,          u"takesEffect"_s, u"movesTo"_s,
                     u"reservedNames"_s, u"processes"_s,   u"rewritesFile"_s,
                     u"start"_s,         u"ask"_s,         u"logs"_s,
                     u"managedBy"_s,     u"forbiddenBy"_s, u"afterwards"_s,
                     u"discontinued"_s,  u"source"_s,      u"checked"_s});
        Client client;
        client.id = text(m_object, u"id"_s);
        client.name = text(m_object, u"name"_s);
        client.order = m_object.value("order"_L1).toInt(1000);
        if (m_object.contains("order"_L1) && !m_object.value("order"_L1).isDouble())
            blame(u"order"_s);
        client.source = text(m_object, u"source"_s);
        client.checked = text(m_object, u"checked"_s);
        if (m_object.contains("afterwards"_L1))
            client.afterwards = text(m_object, u"afterwards"_s);
        client.reservedNames = texts(m_object.value("reservedNames"_L1), u"reservedNames"_s);
        client.processes = texts(ownOf(m_object.value("processes"_L1)), u"processes"_s);
        if (m_object.contains("rewritesFile"_L1)) {
            client.rewritesFile = text(m_object, u"rewritesFile"_s) == "fromMemory"_L1;
            if (!client.rewritesFile || client.processes.isEmpty())
                blame(u"rewritesFile"_s);
        }
        client.logs = texts(ownOf(m_object.value("logs"_L1)), u"logs"_s);
        client.managedBy = texts(ownOf(m_object.value("managedBy"_L1)), u"managedBy"_s);
        if (m_object.contains("forbiddenBy"_L1))
            client.forbiddenBy = companySetting(m_object.value("forbiddenBy"_L1).toObject());
        if (m_object.contains("movesTo"_L1))
            client.movesTo = text(m_object, u"movesTo"_s);
        client.start = texts(ownOf(m_object.value("start"_L1)), u"start"_s);
        if (m_object.contains("ask"_L1))
            client.ask = askRule(m_object.value("ask"_L1).toObject());
        const auto rules = m_object.value("detect"_L1).toArray();
        if (rules.isEmpty())
            blame(u"detect"_s);
        for (const auto &rule : rules)
            addDetection(rule.toObject(), client);
        if (m_object.contains("discontinued"_L1)) {
            client.discontinued = text(m_object, u"discontinued"_s);
            if (m_object.contains("config"_L1))
                blame(u"config"_s);
            return client;
        }
        client.takesEffect = takesEffect(text(m_object, u"takesEffect"_s));
        const auto files = m_object.value("config"_L1).toArray();
        if (files.isEmpty())
            blame(u"config"_s);
        for (qsizetype i = 0; i < files.size(); ++i)
            addFile(files[i].toObject(), i, client);
        if (m_object.contains("link"_L1))
            client.link = installLink(m_object.value("link"_L1).toObject());
        return client;
    }

    const QString &fault() const { return m_fault; }

private:
    void blame(const QString &member)
    {
        if (m_fault.isEmpty())
            m_fault = member;
    }

    void onlyMembers(const QJsonObject &object, const QString &where, const QStringList &known)
    {
        if (object.isEmpty())
            blame(where);
        const auto keys = object.keys();
        for (const QString &key : keys) {
            if (!known.contains(key))
                blame(where + u'.' + key);
        }
    }

    QString text(const QJsonObject &object, const QString &member)
    {
        const QString value = object.value(member).toString();
        if (value.isEmpty())
            blame(member);
        return value;
    }

    // Of {"any": …} or {"linux": …, "macos": …, "windows": …}, what counts here; anything else
    // counts everywhere.
    QJsonValue ownOf(const QJsonValue &value)
    {
        static const QStringList systems{u"linux"_s, u"macos"_s, u"windows"_s, u"any"_s};
        const auto object = value.toObject();
        const auto keys = object.keys();
        const bool perSystem = std::any_of(
            keys.begin(), keys.end(), [](const QString &key) { return systems.contains(key); });
        if (!perSystem)
            return value;
        onlyMembers(object, u"system"_s, systems);
        const auto &own = systems[static_cast<int>(m_os)];
        return object.contains(own) ? object.value(own) : object.value("any"_L1);
    }

    QStringList texts(const QJsonValue &value, const QString &member)
    {
        QStringList all;
        const QJsonArray values = listOf(value);
        for (const auto &one : values) {
            if (!one.isString())
                blame(member);
            all += one.toString();
        }
        return all;
    }

    static QJsonArray listOf(const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return {};
        return value.isArray() ? value.toArray() : QJsonArray{value};
    }

    CompanySetting companySetting(const QJsonObject &object)
    {
        onlyMembers(object, u"forbiddenBy"_s, {u"file"_s, u"setting"_s, u"values"_s});
        CompanySetting setting;
        setting.files = texts(ownOf(object.value("file"_L1)), u"forbiddenBy.file"_s);
        setting.setting = text(object, u"setting"_s);
        setting.values = texts(object.value("values"_L1), u"forbiddenBy.values"_s);
        if (setting.values.isEmpty())
            blame(u"forbiddenBy.values"_s);
        return setting;
    }

    TakesEffect takesEffect(const QString &word)
    {
        if (word == "atOnce"_L1)
            return TakesEffect::AtOnce;
        if (word == "newSession"_L1)
            return TakesEffect::NewSession;
        if (word == "refresh"_L1)
            return TakesEffect::Refresh;
        if (word != "restart"_L1)
            blame(u"takesEffect"_s);
        return TakesEffect::Restart;
    }

    void addDetection(const QJsonObject &rule, Client &client)
    {
        onlyMembers(rule, u"detect"_s, {u"program"_s, u"app"_s, u"folder"_s});
        if (rule.size() != 1)
            blame(u"detect"_s);
        for (const QString &program : texts(ownOf(rule.value("program"_L1)), u"program"_s))
            client.detect.append({DetectionRule::Shows::Installed, program, {}});
        for (const QString &path : texts(ownOf(rule.value("app"_L1)), u"app"_s))
            client.detect.append({DetectionRule::Shows::Installed, {}, path});
        for (const QString &path : texts(ownOf(rule.value("folder"_L1)), u"folder"_s))
            client.detect.append({DetectionRule::Shows::Used, {}, path});
    }

    AskRule askRule(const QJsonObject &ask)
    {
        onlyMembers(ask, u"ask"_s,
                    {u"run"_s, u"environment"_s, u"without"_s, u"connected"_s, u"read"_s});
        AskRule rule;
        rule.run = texts(ask.value("run"_L1), u"run"_s);
        if (rule.run.size() < 2) // without arguments it would be a session
            blame(u"run"_s);
        const auto environment = ask.value("environment"_L1).toObject();
        for (auto one = environment.begin(); one != environment.end(); ++one) {
            if (!one->isString())
                blame(u"environment"_s);
            rule.environment.insert(one.key(), one->toString());
        }
        rule.without = texts(ask.value("without"_L1), u"without"_s);
        if (ask.contains("connected"_L1))
            rule.connected = text(ask, u"connected"_s);
        rule.read = text(ask, u"read"_s);
        return rule;
    }

    void addFile(const QJsonObject &config, qsizetype index, Client &client)
    {
        onlyMembers(
            config, u"config"_s,
            {u"file"_s, u"format"_s, u"allows"_s, u"at"_s, u"entry"_s, u"alsoIn"_s, u"lock"_s});
        ConfigFile file;
        const QJsonArray places = listOf(ownOf(config.value("file"_L1)));
        for (const auto &place : places) {
            const auto object = place.toObject();
            if (place.isObject())
                onlyMembers(object, u"file"_s, {u"path"_s, u"ifFolder"_s, u"ifFile"_s});
            const QString path = place.isObject() ? text(object, u"path"_s) : place.toString();
            if (path.isEmpty())
                blame(u"file"_s);
            file.places.append({path, object.value("ifFolder"_L1).toString(),
                                object.value("ifFile"_L1).toString()});
        }
        const QString format = text(config, u"format"_s);
        const auto parsed = parseConfigFormat(format);
        if (!parsed)
            blame(u"format"_s);
        file.rules.format = parsed.value_or(ConfigFormat::Json);
        for (const QString &word : texts(config.value("allows"_L1), u"allows"_s)) {
            if (word == "trailingCommas"_L1)
                file.rules.trailingCommas = true;
            else if (word == "byteOrderMark"_L1)
                file.rules.byteOrderMark = true;
            else if (word == "emptyFile"_L1)
                file.rules.emptyFile = true;
            else
                blame(u"allows"_s);
        }
        file.at = texts(config.value("at"_L1), u"at"_s);
        file.lock = config.value("lock"_L1).toString();
        const QJsonArray others = listOf(config.value("alsoIn"_L1));
        for (const auto &one : others) {
            const QJsonObject other = one.toObject();
            onlyMembers(other, u"alsoIn"_s, {u"beside"_s, u"at"_s});
            file.alsoIn.append(
                {other.value("beside"_L1).toString(), texts(other.value("at"_L1), u"at"_s)});
            if (file.alsoIn.constLast().at.isEmpty())
                blame(u"alsoIn"_s);
        }
        const QJsonObject entry = config.value("entry"_L1).toObject();
        onlyMembers(entry, u"entry"_s, {u"http"_s, u"bridge"_s, u"direct"_s});
        // "http" wins over "bridge".
        file.entry =
            entryTemplate(entry, entry.contains("http"_L1) ? u"http"_s : u"bridge"_s, index);
        if (file.entry.isEmpty())
            blame(u"entry"_s);
        file.direct = entryTemplate(entry, u"direct"_s, index);
        if (entry.contains("direct"_L1) && file.direct.isEmpty())
            blame(u"direct"_s);
        client.files.append(file);
    }

    // Taken from the text, since the order of members is the descriptor's to choose and QJsonObject
    // forgets it.
    QByteArray entryTemplate(const QJsonObject &entry, const QString &kind, qsizetype index)
    {
        if (!entry.value(kind).isObject())
            return {};
        const auto configs = jsonEntry(m_text, {}, {}, u"config"_s);
        if (!configs || !*configs)
            return {};
        const auto config = elementOf(**configs, index);
        const auto found = jsonEntry(config, {}, {u"entry"_s}, kind);
        return found ? found->value_or(QByteArray()) : QByteArray();
    }

    // Others can read a link while it is opened: what it says must start the bridge.
    InstallLink installLink(const QJsonObject &object)
    {
        onlyMembers(object, u"link"_s, {u"open"_s, u"entry"_s});
        InstallLink link;
        link.open = text(object, u"open"_s);
        if (link.open.contains("{json}"_L1) == link.open.contains("{base64}"_L1))
            blame(u"link.open"_s);
        const auto entry = jsonEntry(m_text, {}, {u"link"_s}, u"entry"_s);
        link.entry = entry ? entry->value_or(QByteArray()) : QByteArray();
        if (!link.entry.contains("{bridge}") || link.entry.contains("{key}"))
            blame(u"link.entry"_s);
        return link;
    }

    static QByteArray elementOf(const QByteArray &array, qsizetype index)
    {
        const std::string_view view(array.constData(), static_cast<std::size_t>(array.size()));
        JsonScanner scanner(view);
        auto token = scanner.next(); // [
        for (qsizetype at = 0; token; ++at) {
            token = scanner.next();
            if (!token || token->kind == JsonToken::Kind::EndArray)
                break;
            const auto end = scanner.skipValue(*token);
            if (at == index && end)
                return array.mid(static_cast<qsizetype>(token->begin),
                                 static_cast<qsizetype>(*end - token->begin));
            token = scanner.next(); // the comma
        }
        return {};
    }

    QJsonObject m_object;
    QByteArray m_text;
    Os m_os;
    QString m_fault;
};

Result<Client> readDescriptor(const QString &path, Os os)
{
    QFile source(path); // not readFile, which knows nothing of built-in files
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unexpected, path.toStdString() + ": cannot be read"};
    const QByteArray text = source.readAll();
    const auto object = readJson(text, {});
    const QString name = path.section(u'/', -1);
    if (!object)
        return Error{ErrorCode::Unexpected, name.toStdString() + ": " + object.error().detail};
    Descriptor descriptor(*object, text, os);
    auto client = descriptor.read();
    if (descriptor.fault().isEmpty() && client.id + ".json"_L1 != name)
        return Error{ErrorCode::Unexpected, name.toStdString() + ": id"};
    if (!descriptor.fault().isEmpty())
        return Error{ErrorCode::Unexpected,
                     name.toStdString() + ": " + descriptor.fault().toStdString()};
    client.files.removeIf([](const ConfigFile &file) { return file.places.isEmpty(); });
    return client;
}

// All descriptors of the folder, by their order.
Result<QList<Client>> readDescriptors(Os os, const QString &folder)
{
    QList<Client> catalogue;
    const QDir files(folder);
    // Not by a pattern: Qt's reader of patterns would stay in memory for it.
    const auto names = files.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!name.endsWith(".json"_L1) || name == "schema.json"_L1)
            continue;
        auto client = readDescriptor(files.filePath(name), os);
        if (!client)
            return client.error();
        catalogue.append(*std::move(client));
    }
    std::stable_sort(catalogue.begin(), catalogue.end(),
                     [](const Client &x, const Client &y) { return x.order < y.order; });
    const QList<Client> all = catalogue;
    for (Client &client : catalogue) {
        if (client.movesTo.isEmpty())
            continue;
        const auto other = findClient(all, client.movesTo);
        if (!other || client.movesTo == client.id)
            return Error{ErrorCode::Unexpected, client.id.toStdString() + ".json: movesTo"};
        client.filesToMoveTo = other->files;
    }
    return catalogue;
}

} // namespace

Result<QList<Client>> readCatalogue(Os os, const QString &folder)
{
    auto catalogue = readDescriptors(os, folder);
    if (catalogue)
        catalogue->removeIf([](const Client &client) { return client.files.isEmpty(); });
    if (catalogue && catalogue->isEmpty())
        return Error{ErrorCode::Unexpected, "no descriptors in " + folder.toStdString()};
    return catalogue;
}

Result<QList<Client>> readDiscontinued(Os os, const QString &folder)
{
    auto catalogue = readDescriptors(os, folder);
    if (catalogue)
        catalogue->removeIf([](const Client &client) { return client.discontinued.isEmpty(); });
    return catalogue;
}

Result<Client> findClient(const QList<Client> &catalogue, const QString &id)
{
    const auto found = std::find_if(catalogue.begin(), catalogue.end(),
                                    [&](const Client &client) { return client.id == id; });
    if (found == catalogue.end())
        return Error{ErrorCode::ClientUnknown, id.toStdString()};
    return *found;
}

} // namespace patchbay
