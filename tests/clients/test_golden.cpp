#include "clients/apply.h"
#include "clients/catalogue.h"
#include "platform/files.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QString golden = QStringLiteral(PATCHBAY_SOURCE_DIR) + u"/tests/clients/golden"_s;

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A computer with nothing on it but one settings file.
struct Computer {
    QTemporaryDir folder;
    Places places;

    explicit Computer(Os os)
    {
        places.os = os;
        places.home = folder.path();
        places.config = folder.path() + u"/.config"_s;
        places.localData = folder.path() + u"/.local/share"_s;
        places.ourData = folder.path() + u"/ours"_s;
    }
};

EntryValues values()
{
    EntryValues values;
    values.connection = u"celigo"_s;
    values.url = u"http://127.0.0.1:47821/celigo/mcp"_s;
    values.key = Secret(std::string("golden-key"));
    values.bridge = u"/opt/patchbay/patchbay-bridge"_s;
    values.bridgeExtra = QStringList{u"--data-dir"_s, u"/tmp/d"_s};
    return values;
}

// What a test can tell without receipts: our port or program is in it.
bool looksLikeOurs(const QString &, const QByteArray &entry)
{
    return entry.contains("127.0.0.1:4") || entry.contains("patchbay-bridge");
}

QByteArray describe(const Error &error, const QString &path)
{
    const auto name = nameOf(error.code);
    auto detail = QByteArray::fromStdString(error.detail);
    detail.replace(QByteArray(path.toUtf8() + ": "), "");
    return QByteArray(name.data(), static_cast<qsizetype>(name.size())) + ": " + detail + '\n';
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"patchbay.*.info=false"_s);
        for (const Os os : {Os::Linux, Os::MacOs, Os::Windows}) {
            const auto read = readCatalogue(os);
            QVERIFY2(read, read ? "" : read.error().detail.c_str());
            for (const Client &client : *read) {
                if (!findClient(m_catalogue, client.id)) {
                    m_catalogue += client;
                    m_systems.insert(client.id, os);
                }
            }
        }
    }

    void everyDescriptorHasFiles()
    {
        for (const Client &client : std::as_const(m_catalogue)) {
            for (qsizetype n = 1; n <= client.files.size(); ++n) {
                QStringList needs{u"absent"_s,     u"empty"_s,      u"others"_s,  u"comments"_s,
                                  u"no-servers"_s, u"older-ours"_s, u"not-ours"_s};
                if (signsInItself(client))
                    needs += u"direct"_s;
                for (const QString &needed : std::as_const(needs)) {
                    const QString stem =
                        u"%1/%2/%3.%4"_s.arg(golden, client.id, QString::number(n), needed);
                    QVERIFY2(QFile::exists(stem + u".after"_s) || QFile::exists(stem + u".error"_s),
                             qPrintable(stem));
                }
            }
        }
        const auto folders = QDir(golden).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY2(findClient(m_catalogue, folder), qPrintable(folder));
    }

    void cases_data()
    {
        QTest::addColumn<Client>("client");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("stem");
        for (const Client &client : std::as_const(m_catalogue)) {
            const QDir folder(golden + u'/' + client.id);
            QStringList stems;
            const auto names = folder.entryList(QDir::Files);
            for (const QString &name : names)
                stems += name.section(u'.', 0, 1);
            stems.removeDuplicates();
            for (const QString &stem : std::as_const(stems)) {
                QTest::newRow(qPrintable(client.id + u'/' + stem))
                    << client << stem.section(u'.', 0, 0).toInt() << folder.filePath(stem);
            }
        }
    }
    void cases()
    {
        QFETCH(const Client, client);
        QFETCH(const int, number);
        QFETCH(const QString, stem);
        QVERIFY(number >= 1 && number <= client.files.size());
        Client one = client;
        one.files = {client.files[number - 1]};
        // One of the many that /*/ stands for is a file like others.
        for (ConfigFile::Place &place : one.files.first().places)
            place.path.replace("/*/"_L1, "/one/"_L1);
        const Computer computer(m_systems.value(client.id));
        const auto &place = one.files.first().places.constFirst();
        if (!place.ifFolder.isEmpty())
            QVERIFY(QDir().mkpath(fillPlaces(place.ifFolder, computer.places)));
        const QString path = pathOf(one.files.first(), computer.places);
        const bool existed = QFile::exists(stem + u".before"_s);
        const auto before = contentOfFile(stem + u".before"_s);
        if (existed)
            QVERIFY(writeFile(path, before));

        EntryValues wanted = values();
        wanted.server = u"https://api.integrator.io/mcp"_s;
        if (stem.contains(".direct"_L1))
            wanted.mode = EntryMode::Direct;
        if (stem.contains(".earlier"_L1))
            wanted.replaces = [](const EarlierEntry &earlier) { return earlier.replaceable; };
        const auto plan = planToAdd(one, computer.places, wanted, looksLikeOurs);
        const bool refused = !plan;
        compare(stem + (refused ? u".error"_s : u".after"_s),
                refused                       ? describe(plan.error(), path)
                    : plan->changes.isEmpty() ? before
                                              : plan->changes.first().after);
        QVERIFY(!QFile::exists(stem + (refused ? u".after"_s : u".error"_s)));
        QCOMPARE(contentOfFile(path), before);
        if (!refused)
            giveBack(one, *plan, computer, path, existed, before);
    }

private:
    static void compare(const QString &file, const QByteArray &content)
    {
        if (qEnvironmentVariableIsSet("PATCHBAY_WRITE_GOLDEN") && contentOfFile(file).isEmpty()
            && !content.isEmpty())
            QVERIFY(writeFile(file, content));
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QCOMPARE(content, contentOfFile(file));
    }

    // Undoing it gives `before` back, whether the file is as we left it or not.
    static void giveBack(const Client &client, const Plan &plan, const Computer &computer,
                         const QString &path, bool existed, const QByteArray &before)
    {
        for (const bool reformatted : {false, true}) {
            Receipts receipts(computer.places.ourData);
            QVERIFY(applyPlan(plan, u"celigo"_s, receipts, QDateTime::currentDateTimeUtc()));
            QCOMPARE(contentOfFile(path), plan.changes.first().after);
            const auto receipt = receipts.all().constFirst();
            QCOMPARE(entryState(receipt, client), EntryState::Present);
            if (reformatted) // by a blank at the end
                QVERIFY(writeFile(path, plan.changes.first().after + ' '));
            QVERIFY(undo(receipt, client, receipts));
            QVERIFY(receipts.all().isEmpty());
            const bool replaced = !plan.changes.first().entryBefore.isEmpty()
                || !plan.changes.first().replaced.isEmpty();
            if (reformatted && replaced)
                continue; // the old entry is laid out anew
            const auto content = contentOfFile(path);
            QCOMPARE(QFile::exists(path), existed || (reformatted && content == " "));
            QVERIFY2(content == before || (reformatted && content == before + ' '),
                     content.constData());
        }
    }

    QList<Client> m_catalogue; // of all systems
    QHash<QString, Os> m_systems; // the first on which an app is there
};

QTEST_GUILESS_MAIN(TestGolden)
#include "test_golden.moc"
