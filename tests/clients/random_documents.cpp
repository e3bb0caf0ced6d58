// One writer a format, side by side so that they can be compared; that makes it long.

#include "clients/random_documents.h"

#include <QRandomGenerator>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    int number(int below) { return static_cast<int>(m_random.bounded(below)); }
    bool chance(int percent) { return number(100) < percent; }
    QByteArray one(std::initializer_list<const char *> from)
    {
        return *(from.begin() + number(static_cast<int>(from.size())));
    }

private:
    QRandomGenerator m_random;
};

class JsonWriter : Dice
{
public:
    explicit JsonWriter(quint32 seed)
        : Dice(seed)
        , m_lineEnd(one({"\n", "\r\n", "\n"}))
        , m_unit(one({"  ", "    ", "\t", " "}))
        , m_lines(chance(75))
        , m_blanks(chance(80))
        , comments(chance(50))
        , trailingCommas(chance(30))
    {
    }

    RandomDocument write()
    {
        RandomDocument made;
        made.at = QStringList{u"m"_s, u"deep"_s}.mid(number(2));
        made.rules = {comments ? ConfigFormat::Jsonc : ConfigFormat::Json, trailingCommas, true,
                      false};
        made.text = chance(20) ? "\xEF\xBB\xBF" : "";
        made.text += gap(0) + object(0, made.at);
        made.text += one({"", "\n", "\r\n", "  \n\n"}) + gap(0);
        made.oddNames = made.text.contains("\\ud83d");
        return made;
    }

private:
    QByteArray gap(int depth)
    {
        if (!comments || !chance(15))
            return chance(4) ? " " : "";
        return one({"/* a, { \"b\" */", "/**/ ", "// c, d }"}) + m_lineEnd + m_unit.repeated(depth);
    }

    QByteArray name()
    {
        return '"' + one({"a", "b", "c d", "e\\\"f", "\\u00e4", "\xC3\xA4", "url", "\\ud83d"})
            + QByteArray::number(number(1000)) + '"';
    }

    QByteArray scalar()
    {
        return one({"1", "-2.5e3", "true", "null", "\"x\"", "\"// no comment\"", "\"}\"",
                    "12345678901234567890", "\"\\\\\"", "\"\\ud83d half\"", "\"/*\""});
    }

    QByteArray value(int depth)
    {
        if (depth > 3 || chance(60))
            return scalar();
        return chance(50) ? array(depth) : object(depth, {});
    }

    QByteArray array(int depth)
    {
        QByteArray out = "[";
        const int size = number(4);
        for (int i = 0; i < size; ++i)
            out += (i > 0 ? m_blanks ? ", " : "," : "") + value(depth + 1);
        return out + ']';
    }

    // `at`: what this object must, may or must not lead to.
    QByteArray object(int depth, const QStringList &at)
    {
        QList<QByteArray> members;
        const int size = number(5);
        for (int i = 0; i < size; ++i)
            members += name() + gap(depth) + ':' + (m_blanks ? " " : "") + value(depth + 1);
        if (!at.isEmpty() && chance(70))
            members.insert(number(static_cast<int>(members.size()) + 1),
                           '"' + at.first().toUtf8() + "\":" + (m_blanks ? " " : "")
                               + object(depth + 1, at.mid(1)));
        const bool lines = m_lines && !chance(10);
        const QByteArray inner = lines ? QByteArray(m_lineEnd + m_unit.repeated(depth + 1)) : "";
        QByteArray out = "{" + gap(depth);
        for (qsizetype i = 0; i < members.size(); ++i) {
            out += (i > 0 && !lines && m_blanks ? " " : "") + inner + members[i] + gap(depth);
            if (i + 1 < members.size() || (trailingCommas && chance(50)))
                out += ',' + gap(depth);
        }
        if (lines && (!members.isEmpty() || chance(40)))
            out += m_lineEnd + m_unit.repeated(depth);
        return out + '}';
    }

    QByteArray m_lineEnd;
    QByteArray m_unit;
    bool m_lines;
    bool m_blanks;
    bool comments;
    bool trailingCommas;
};

class TomlWriter : Dice
{
public:
    explicit TomlWriter(quint32 seed)
        : Dice(seed)
        , m_lineEnd(one({"\n", "\r\n", "\n"}))
    {
    }

    RandomDocument write()
    {
        RandomDocument made;
        made.at = QStringList{u"mcp_servers"_s};
        made.rules = {ConfigFormat::Toml, false, true, true};
        QByteArray &text = made.text;
        text = chance(10) ? "\xEF\xBB\xBF" : "";
        text += gap() + pairs();
        if (chance(10))
            text += "mcp_servers." + key() + ".url = " + string() + end();
        else if (chance(20))
            text += "[mcp_servers]" + end() + pairs();
        for (int left = number(5); left > 0; --left)
            text += gap() + table();
        text += gap();
        if (chance(20)) {
            while (text.endsWith('\n') || text.endsWith('\r'))
                text.chop(1);
        }
        return made;
    }

private:
    // Names are never the same twice.
    QByteArray key()
    {
        const QByteArray number = QByteArray::number(++m_names);
        if (chance(80))
            return one({"a", "b-", "c_", "url"}) + number;
        return '"' + one({"d e", "f.g", "\\u00e4", "#", "[h]"}) + number + '"';
    }

    QByteArray gap()
    {
        QByteArray out;
        for (int left = number(3); left > 0; --left)
            out += (chance(50) ? QByteArray() : one({"# [mcp_servers.celigo]", "#", "  # x = 1"}))
                + m_lineEnd;
        return out;
    }

    QByteArray end() { return one({"", "", " ", " # [x] \"", "\t# y"}) + m_lineEnd; }

    QByteArray string()
    {
        return one({"\"x\"", "'[mcp_servers.celigo]'", "\"a # b\\n\"", "\"\\u00e4\\\"\"",
                    "\"\"\"\n[mcp_servers.celigo]\nurl = 1\n\"\"\"", "'''\n# '' x'''",
                    "\"\xC3\xA4\xF0\x9F\x94\x8C\""});
    }

    QByteArray value(int depth)
    {
        if (depth > 2 || chance(60))
            return chance(50) ? string()
                              : one({"1", "-2.5e3", "true", "0xff", "1979-05-27T07:32:00Z", "inf",
                                     "07:32:00", "1_000"});
        QByteArray out;
        if (chance(50)) {
            for (int left = number(4); left > 0; --left)
                out += (out.isEmpty() ? "" : ", ") + key() + " = " + inBraces();
            return "{ " + out + " }";
        }
        const QByteArray between = one({", ", ",", ",\n  ", ", # ]\n  "});
        for (int left = number(4); left > 0; --left)
            out += value(depth + 1) + between;
        return '[' + out + ']';
    }

    // Line ends are not allowed there.
    QByteArray inBraces()
    {
        const auto made = value(3);
        return made.contains('\n') ? QByteArray("1") : made;
    }

    QByteArray pairs()
    {
        QByteArray out;
        for (int left = number(4); left > 0; --left)
            out += one({"", "", "  "}) + key() + (chance(10) ? "." + key() : QByteArray()) + " = "
                + value(0) + end() + (chance(15) ? gap() : QByteArray());
        return out;
    }

    QByteArray table()
    {
        const QByteArray name = one({"", "mcp_servers.", "mcp_servers.", "x.y."}) + key();
        const QByteArray indent = one({"", "", "  "});
        if (chance(15) && !name.startsWith("mcp"))
            return indent + "[[" + name + "]]" + end() + pairs() + "[[" + name + "]]" + end()
                + pairs();
        return indent + '[' + name + ']' + end() + pairs()
            + (chance(30) ? gap() + '[' + name + ".env]" + end() + pairs() : QByteArray());
    }

    QByteArray m_lineEnd;
    int m_names = 0;
};

class YamlWriter : Dice
{
public:
    explicit YamlWriter(quint32 seed)
        : Dice(seed)
        , m_lineEnd(one({"\n", "\r\n", "\n"}))
        , m_unit(one({"  ", "    ", " "}))
    {
    }

    RandomDocument write()
    {
        RandomDocument made;
        made.at = QStringList{u"extensions"_s};
        made.rules = {ConfigFormat::Yaml, false, true, true};
        QByteArray &text = made.text;
        text = chance(10) ? "\xEF\xBB\xBF" : "";
        text += gap({}) + (chance(15) ? "---" + end() : QByteArray());
        for (int left = number(4); left > 0; --left)
            text += member({}, 0);
        if (chance(70))
            text += extensions();
        for (int left = number(3); left > 0; --left)
            text += member({}, 0);
        text += gap({});
        if (chance(20) && text.endsWith('\n'))
            text.chop(text.endsWith("\r\n") ? 2 : 1);
        return made;
    }

private:
    // Never the same twice, and closed as it was opened.
    QByteArray name()
    {
        QByteArray made =
            one({"a", "b c", "d-", "\"e: \\\"", "'f #"}) + QByteArray::number(++m_names);
        if (made.startsWith('"') || made.startsWith('\''))
            made += made.front();
        return made;
    }

    QByteArray gap(const QByteArray &indent)
    {
        QByteArray out;
        if (chance(30))
            out += m_lineEnd;
        if (chance(30))
            out += indent + one({"# extensions:", "# {", "#"}) + m_lineEnd;
        return out;
    }

    QByteArray end() { return one({"", "", " # x: y"}) + m_lineEnd; }

    QByteArray flow(int depth)
    {
        if (depth > 2 || chance(60))
            return one({"1", "x y", "\"a, }\"", "'it''s'", "true", "~", "\"\\u00e4\""});
        QByteArray out;
        const bool mapping = chance(50);
        for (int left = number(4); left > 0; --left)
            out += (out.isEmpty() ? "" : ", ") + (mapping ? name() + ": " : QByteArray())
                + flow(depth + 1);
        return mapping ? '{' + out + '}' : '[' + out + ']';
    }

    QByteArray member(const QByteArray &indent, int depth)
    {
        const QByteArray deeper = indent + m_unit;
        QByteArray out = gap(indent) + indent + name() + ':';
        switch (number(depth > 2 ? 6 : 8)) {
        case 0:
            return out + ' ' + flow(0) + end();
        case 1:
            return out + ' ' + one({"1", "http://h/ x#y", "~", "", "a\\b", "\xC3\xA4"}) + end();
        case 2: // text over several lines
            return out + ' ' + one({"|", ">", "|-", "|+", ">+"}) + m_lineEnd + deeper
                + "extensions:" + m_lineEnd + deeper + "  # no comment" + m_lineEnd
                + (chance(30) ? m_lineEnd : QByteArray());
        case 3:
            return out + " plain" + m_lineEnd + deeper + "goes on" + end();
        case 4:
            return out + " \"quoted" + m_lineEnd + deeper + "goes on\"" + end();
        case 5: {
            const QByteArray inner = chance(50) ? indent : deeper;
            return out + end() + inner + "- x" + end() + inner + "- " + flow(1) + end();
        }
        case 6: {
            QByteArray anchor;
            if (chance(20))
                anchor = " &n" + QByteArray::number(++m_anchors);
            out += anchor + end();
            for (int left = 1 + number(3); left > 0; --left)
                out += member(deeper, depth + 1);
            if (!anchor.isEmpty())
                out += indent + name() + ": *" + anchor.mid(2) + end();
            return out;
        }
        default:
            return out + end();
        }
    }

    QByteArray extensions()
    {
        QByteArray out = gap({}) + one({"extensions:", "\"extensions\":"});
        switch (number(5)) {
        case 0:
            return out + end();
        case 1:
            return out + ' ' + one({"{}", "{ }", "~", "null"}) + end();
        case 2:
            return out + " {" + name() + ": " + flow(1) + ", " + name() + ": {type: stdio}}"
                + end();
        default:
            break;
        }
        out += (chance(10) ? " &all" : "") + end();
        for (int left = 1 + number(3); left > 0; --left)
            out += member(m_unit, 1);
        return out;
    }

    QByteArray m_lineEnd;
    QByteArray m_unit;
    int m_names = 0;
    int m_anchors = 0;
};

} // namespace

RandomDocument randomJson(quint32 seed)
{
    return JsonWriter(seed).write();
}

RandomDocument randomToml(quint32 seed)
{
    return TomlWriter(seed).write();
}

RandomDocument randomYaml(quint32 seed)
{
    return YamlWriter(seed).write();
}

} // namespace patchbay
