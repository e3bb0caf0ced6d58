#include "clients/hidden_secrets.h"

#include "clients/entry_words.h"
#include "platform/redaction.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *dots = "\u2022\u2022\u2022\u2022";

// A secret, and the name it stands under; a short one is looked for beside its name only.
struct Found {
    QString name;
    QString value;
};

bool holdsSecrets(const QString &member)
{
    static const QStringList members{u"env"_s, u"environment"_s, u"envs"_s, u"headers"_s,
                                     u"http_headers"_s};
    return members.contains(member);
}

// Parts of a word or of a whole command line that are secret: header values, --token VALUE,
// NAME=VALUE; and what looks like a key wherever it stands.
const std::vector<QRegularExpression> &patterns()
{
    const auto pattern = [](const QString &text) {
        return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
    };
    static const std::vector<QRegularExpression> all{
        pattern(
            u"(?<name>[a-z][a-z0-9_-]*)\\s*:\\s*(?:(?:bearer|basic|token)\\s+)?(?<value>[^\\s\"']"
            "[^\"'\\r\\n]*)"_s),
        pattern(u"(?:^|\\s)-{0,2}(?<name>[a-z][a-z0-9_-]*)=(?<value>[^\\s\"']+)"_s),
        pattern(u"(?:^|\\s)--?(?<name>[a-z][a-z0-9_-]*)\\s+(?<value>[^\\s\"'-][^\\s\"']*)"_s),
        pattern(u"[?&](?<name>[a-z][a-z0-9_-]*)=(?<value>[^\\s\"'&#]+)"_s),
        pattern(u"(?<name>)://(?<value>[^/\\s@\"']+)@"_s),
    };
    return all;
}

const QRegularExpression &keyLike()
{
    static const QRegularExpression expression(
        u"\\b(?:(?:sk|pk|rk|ghp|gho|ghs|ghu|github_pat|glpat|xox[a-z]|hf)[-_][A-Za-z0-9_-]{12,}"
        "|AKIA[0-9A-Z]{12,}|[0-9a-fA-F]{32,}"
        "|(?=[A-Za-z_+=-]*[0-9])(?=[0-9a-z_+=-]*[A-Z])(?=[0-9A-Z_+=-]*[a-z])"
        "[A-Za-z0-9_+=-]{24,})"_s);
    return expression;
}

bool isShown(const QString &value)
{
    static const QRegularExpression reference(u"^(?:bearer\\s+)?(?:\\$|%|\\{env:).*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QStringList plain{u"true"_s, u"false"_s, u"null"_s};
    return value.isEmpty() || reference.match(value).hasMatch() || plain.contains(value);
}

class Search
{
public:
    // NOLINTNEXTLINE(misc-no-recursion): as deep as a file that was read
    void look(const QString &name, const QJsonValue &value, bool inside)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto one = object.begin(); one != object.end(); ++one)
                look(one.key(), one.value(), inside || holdsSecrets(one.key()));
        } else if (value.isArray()) {
            QString before;
            const QJsonArray array = value.toArray();
            for (const auto &one : array) {
                const bool flagged = before.startsWith(u'-') && isSecretName(before);
                look(flagged ? before : name, one, inside || flagged);
                before = one.toString();
            }
        } else if (value.isString()) {
            const QString text = value.toString();
            if (inside || isSecretName(name))
                add(name, text);
            parts(text);
        }
    }

    std::vector<Found> found;

private:
    void add(const QString &name, QString value)
    {
        static const QRegularExpression scheme(u"^\\s*(?:bearer|basic|token)\\s+"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        value.remove(scheme);
        if (!isShown(value))
            found.push_back({name, value});
    }

    void parts(const QString &text)
    {
        for (const QRegularExpression &pattern : patterns()) {
            auto matches = pattern.globalMatch(text);
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QString name = match.captured(u"name"_s);
                if (name.isEmpty() || isSecretName(name))
                    add(name, match.captured(u"value"_s));
            }
        }
    }
};

// Whether the value at `at` is that of `name`: only signs, and perhaps "Bearer", are between.
bool standsBehind(const QByteArray &text, const QByteArray &name, qsizetype at)
{
    QByteArrayView before = QByteArrayView(text).first(at);
    const auto skipSigns = [&before] {
        const auto size = before.size();
        while (!before.isEmpty() && QByteArrayView("\"' :=,[\t").contains(before.back()))
            before.chop(1);
        return before.size() < size;
    };
    if (name.isEmpty() || !skipSigns())
        return false;
    for (const QByteArrayView scheme : {QByteArrayView("Bearer"), QByteArrayView("bearer")}) {
        if (before.endsWith(scheme)) {
            before.chop(scheme.size());
            skipSigns();
        }
    }
    return before.endsWith(name);
}

// From the longest on, since one may be a part of another.
QByteArray hidden(QByteArray text, const std::vector<Found> &secrets)
{
    constexpr qsizetype shortOnes = 8;
    for (const Found &secret : secrets) {
        const QByteArray plain = secret.value.toUtf8();
        QByteArray quoted = QByteArray::fromStdString(encodeJsonString(secret.value.toStdString()));
        quoted = quoted.mid(1, quoted.size() - 2);
        for (const QByteArray &value : {plain, quoted}) {
            if (value.size() >= shortOnes) {
                text.replace(value, dots);
                continue;
            }
            const QByteArray name = secret.name.toUtf8();
            for (auto at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
                if (standsBehind(text, name, at))
                    text.replace(at, value.size(), dots);
            }
        }
    }
    // What stands in comments, or under names we do not know.
    const QString shown = QString::fromUtf8(dots);
    QString net = QString::fromUtf8(text);
    net.replace(keyLike(), shown);
    net = redacted(net);
    net.replace("[removed]"_L1, shown);
    return net.toUtf8();
}

} // namespace

QList<QByteArray> withSecretsHidden(const QList<QByteArray> &texts, ConfigFormat format)
{
    Search search;
    for (const QByteArray &text : texts) {
        if (const auto content = settingsContent(text, anyRules(format)))
            search.look({}, *content, false);
    }
    std::stable_sort(search.found.begin(), search.found.end(), [](const Found &x, const Found &y) {
        return x.value.size() > y.value.size();
    });
    const auto last =
        std::unique(search.found.begin(), search.found.end(), [](const Found &x, const Found &y) {
            return x.value == y.value && x.name == y.name;
        });
    search.found.erase(last, search.found.end());
    QList<QByteArray> shown;
    for (const QByteArray &text : texts)
        shown += hidden(text, search.found);
    return shown;
}

} // namespace patchbay
