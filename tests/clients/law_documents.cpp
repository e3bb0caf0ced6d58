// Prints documents made up from seeds, one line of JSON each: what stood there, what stands there
// with an entry of ours, where. tests/journeys/formats.mjs reads both by parsers that are not ours.
//
//   law_documents COUNT

#include "clients/random_documents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray printedEntry = "{\"type\":\"http\",\"url\":\"http://127.0.0.1:1/x\","
                                "\"headers\":{\"A\":\"Bearer b\"},\"args\":[\"a b\",\"\\\\\\\"\"],"
                                "\"enabled\":true,\"timeout\":300}";

void print(const RandomDocument &random)
{
    const auto edit = withEntry(random.text, random.rules, random.at, u"ours"_s, printedEntry);
    if (!edit)
        return; // refused; test_laws counts how often
    const QJsonObject line{
        {u"format"_s, nameOf(random.rules.format).toString()},
        {u"trailingCommas"_s, random.rules.trailingCommas},
        {u"at"_s, QJsonArray::fromStringList(random.at)},
        {u"name"_s, u"ours"_s},
        {u"entry"_s, QJsonDocument::fromJson(printedEntry).object()},
        {u"before"_s, QString::fromUtf8(random.text)},
        {u"after"_s, QString::fromUtf8(edit->text)},
    };
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 0;
    for (int seed = 1; seed <= count; ++seed) {
        for (const auto write : {randomJson, randomToml, randomYaml})
            print(write(static_cast<quint32>(seed)));
    }
    return 0;
}
