// What is said in other languages: complete, with the same gaps to fill, in plain words; and that
// no word in a window goes past the translators.

#include "base/advice.h"
#include "clients/catalogue.h"
#include "clients/client_words.h"
#include "platform/language.h"
#include "platform/spoken_advice.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(PATCHBAY_SOURCE_DIR "/");

struct Message {
    QString context;
    QString source;
    QStringList forms; // one, or those of every number
    bool finished = true;
};

QList<Message> messagesIn(const QString &path)
{
    QList<Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    Message now;
    bool hasForms = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            if (xml.isEndElement() && xml.name() == "message"_L1)
                all.append(now);
            continue;
        }
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1) {
            now = {context, {}, {}, true};
            hasForms = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1)
            now.source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            now.finished = xml.attributes().value("type"_L1).isEmpty();
            if (!hasForms)
                now.forms = {xml.readElementText()};
        } else if (xml.name() == "numerusform"_L1)
            now.forms.append(xml.readElementText());
    }
    return all;
}

QString gapsIn(const QString &text)
{
    static const QRegularExpression gap(u"%(?:\\d|n|[Ss]erver|[Aa]pp|Settings)|\\{[a-z]+\\}"_s);
    QStringList gaps;
    for (auto match = gap.globalMatch(text); match.hasNext();)
        gaps.append(match.next().captured());
    gaps.sort();
    gaps.removeDuplicates();
    return gaps.join(u' ');
}

bool hasLetter(const QString &text)
{
    static const QRegularExpression mark(u"(?<!&)&(?![& ])"_s);
    return text.contains(mark);
}

// What stands in the menus of other apps is called as it is called there, and who asks for the help
// of the command line or looks after a network knows these words.
bool mayUseTradeWords(const QString &context)
{
    static const QStringList contexts{u"patchbay::Client"_s, u"patchbay::WebApp"_s,
                                      u"patchbay::ServerPreset"_s, u"patchbay::Help"_s,
                                      u"patchbay::NetworkWords"_s};
    return contexts.contains(context);
}

QStringList files()
{
    const QDir folder(root + "resources/translations"_L1);
    return folder.entryList({u"patchbay_*.ts"_s});
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isComplete_data() { languageRows(); }
    void isComplete();
    void knowsWhatStandsInNoTr_data() { languageRows(); }
    void knowsWhatStandsInNoTr();
    void keepsTheGaps_data() { languageRows(); }
    void keepsTheGaps();
    void usesNoTradeWords_data() { languageRows(); }
    void usesNoTradeWords();
    void speaksWhatIsChosen();
    void speaksOfTheApps();
    void noWordGoesPastTheTranslators();

private:
    static void languageRows();
};

void TestTranslations::languageRows()
{
    QTest::addColumn<QString>("file");
    const QStringList all = files();
    QVERIFY(!all.isEmpty());
    for (const QString &file : all)
        QTest::newRow(qPrintable(file)) << file;
}

void TestTranslations::isComplete()
{
    QFETCH(const QString, file);
    const QList<Message> messages = messagesIn(root + "resources/translations/"_L1 + file);
    QVERIFY(messages.size() > 500);
    for (const Message &message : messages) {
        QVERIFY2(message.finished, qPrintable(message.source));
        QVERIFY2(!message.forms.isEmpty(), qPrintable(message.source));
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.source));
    }
}

// The help of the commands, the advice, and what the files in resources/ say: as patchbayctl hands
// it to the translators.
void TestTranslations::knowsWhatStandsInNoTr()
{
    QFETCH(const QString, file);
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + "/patchbayctl"_L1,
                  {u"describe"_s, u"texts"_s});
    QVERIFY(program.waitForFinished(60'000));
    const QList<Message> messages = messagesIn(root + "resources/translations/"_L1 + file);
    QSet<QString> known;
    for (const Message &message : messages)
        known.insert(message.context + u'|' + message.source);
    static const QRegularExpression shape(u"^QT_TRANSLATE_NOOP\\(\"([^\"]+)\", \"(.*)\"\\)$"_s);
    const QStringList lines =
        QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 300);
    for (const QString &line : lines) {
        const auto match = shape.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        const QString source = match.captured(2).replace("\\\""_L1, "\""_L1);
        QVERIFY2(known.contains(QString(match.captured(1) + u'|' + source)), qPrintable(line));
    }
}

// A gap that is lost loses a name or a number; a letter that is lost, a way by keyboard.
void TestTranslations::keepsTheGaps()
{
    QFETCH(const QString, file);
    const QList<Message> messages = messagesIn(root + "resources/translations/"_L1 + file);
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            const QString both = message.source + u" -> "_s + form;
            // "One app" needs no number.
            QString wanted = gapsIn(message.source);
            if (message.forms.size() > 1 && !form.contains("%n"_L1))
                wanted.remove(u"%n"_s);
            QVERIFY2(gapsIn(form).simplified() == wanted.simplified(), qPrintable(both));
            QVERIFY2(hasLetter(form) == hasLetter(message.source), qPrintable(both));
            QVERIFY2(form.endsWith(u'…') == message.source.endsWith(u'…'), qPrintable(both));
            QVERIFY2(form.count(u"<b>"_s) == message.source.count(u"<b>"_s), qPrintable(both));
        }
    }
}

void TestTranslations::usesNoTradeWords()
{
    QFETCH(const QString, file);
    static const QRegularExpression forbidden(
        u"\\b(MCP|OAuth|Tokens?|Ports?|stdio|PKCE|Relay|localhost|ungültig|invalide|inválid\\w+)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QList<Message> messages = messagesIn(root + "resources/translations/"_L1 + file);
    for (const Message &message : messages) {
        if (mayUseTradeWords(message.context))
            continue;
        for (const QString &form : message.forms) {
            const auto match = forbidden.match(form);
            QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + u": "_s + form));
            QVERIFY2(!form.contains(u'!') || message.source.contains(u'!'), qPrintable(form));
        }
    }
}

void TestTranslations::speaksWhatIsChosen()
{
    QVERIFY(languages().contains(u"de"_s));
    QCOMPARE(nativeName(u"de"_s), u"Deutsch"_s);
    const Error denied{ErrorCode::AccessDenied, {}};
    speak(u"de"_s);
    QCOMPARE(QString::fromStdString(spokenAdvice(denied, u"Celigo"_s).happened),
             u"Sie sind angemeldet, aber niemand hat Ihnen Zugang zu Celigo gegeben."_s);
    speak(u"en"_s);
    QCOMPARE(spokenAdvice(denied, u"Celigo"_s).happened, adviceFor(denied, "Celigo").happened);
    // Every code says in English what adviceFor says.
    for (const ErrorCode code : allErrorCodes()) {
        for (const auto &[server, app] :
             {std::pair(u"Celigo"_s, u"Claude"_s), std::pair(u""_s, u""_s)}) {
            const Advice spoken = spokenAdvice({code, {}}, server, app);
            const Advice plain = adviceFor({code, {}}, server.toStdString(), app.toStdString());
            QCOMPARE(spoken.happened, plain.happened);
            QCOMPARE(spoken.next, plain.next);
            QCOMPARE(spoken.button, plain.button);
        }
    }
    speak({});
}

// What the descriptors say, which is written there in English.
void TestTranslations::speaksOfTheApps()
{
    int sentences = 0;
    for (const Os os : {Os::Linux, Os::MacOs, Os::Windows}) {
        auto clients = readCatalogue(os);
        const auto discontinued = readDiscontinued(os);
        QVERIFY(clients && discontinued);
        clients->append(*discontinued);
        for (const Client &client : std::as_const(*clients)) {
            const QStringList spoken = languages();
            for (const QString &language : spoken) {
                speak(language);
                const bool isEnglish = language == "en"_L1;
                for (const auto &[english, said] :
                     {std::pair(client.afterwards, spokenAfterwards(client)),
                      std::pair(client.discontinued, spokenDiscontinued(client))}) {
                    sentences += english.isEmpty() ? 0 : 1;
                    QVERIFY2((said == english) == (isEnglish || english.isEmpty()),
                             qPrintable(QString(language + u": "_s + said)));
                    QVERIFY2(!said.contains("%app"_L1), qPrintable(said));
                }
            }
        }
    }
    speak({});
    QVERIFY(sentences > 60);
}

// A literal that reads like a sentence, in what is shown: u"Two words"_s instead of tr("Two
// words").
void TestTranslations::noWordGoesPastTheTranslators()
{
    static const QRegularExpression sentence(
        u"u\"([A-Z][a-z]+(?:[ ’][A-Za-z%][^\"]*|[a-z]*\\.))\"_s"_s);
    // The names of fonts and of ourselves.
    static const QStringList fine{u"Patchbay report %1.txt"_s, u"Other app"_s};
    QStringList found;
    for (const QString &folder : {u"ui"_s, u"app/connections"_s, u"app/diagnostics"_s,
                                  u"app/main"_s, u"app/owner"_s, u"app/setup"_s}) {
        QDirIterator sources(root + folder, {u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = sources.next();
            if (path.contains("/report.cpp"_L1)) // for whoever helps
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = sentence.globalMatch(text); match.hasNext();) {
                const QString words = match.next().captured(1);
                if (!fine.contains(words))
                    found.append(path.mid(root.size()) + u": "_s + words);
            }
        }
    }
    QCOMPARE(found, QStringList());
}

QTEST_MAIN(TestTranslations)
#include "test_translations.moc"
