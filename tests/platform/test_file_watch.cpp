// The real hints of this system. What is slow or left out there may make a hint late, so there is
// much patience here, and no hint is taken for something that did not happen.

#include "platform/file_watch.h"

#include "platform/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms

} // namespace

class TestFileWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"settings.json"_s);
        m_watch = makeFileWatch();
        m_context = std::make_unique<QObject>();
        m_hints = 0;
    }

    void tellsOfEveryWayToWrite()
    {
        QVERIFY(write(m_file, "a"));
        follow(m_file);
        QVERIFY(write(m_file, "in place"));
        QTRY_VERIFY_WITH_TIMEOUT(m_hints > 0, patience);
        follow(m_file);
        QVERIFY(writeFile(m_file, "replaced")); // by another file, as most apps do
        QTRY_VERIFY_WITH_TIMEOUT(m_hints > 0, patience);
        follow(m_file);
        QVERIFY(write(m_file, "in place, in the one that replaced it"));
        QTRY_VERIFY_WITH_TIMEOUT(m_hints > 0, patience);
        follow(m_file);
        QVERIFY(QFile::remove(m_file));
        QTRY_VERIFY_WITH_TIMEOUT(m_hints > 0, patience);
        follow(m_file);
        QVERIFY(write(m_file, "made anew"));
        QTRY_VERIFY_WITH_TIMEOUT(m_hints > 0, patience);
    }

    void waitsForAFolderThatIsNotThere()
    {
        const QString file = m_folder->filePath(u"a/b/settings.json"_s);
        follow(file);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"a/b"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(m_hints > 0, patience);
        follow(file);
        QVERIFY(write(file, "x"));
        QTRY_VERIFY_WITH_TIMEOUT(m_hints > 0, patience);
    }

    void looksBehindALink()
    {
        const QTemporaryDir dots;
        const QString real = dots.filePath(u"real.json"_s);
        QVERIFY(write(real, "a"));
        QVERIFY(QFile::link(real, m_file));
        follow(m_file);
        QVERIFY(writeFile(real, "replaced"));
        QTRY_VERIFY_WITH_TIMEOUT(m_hints > 0, patience);
    }

    void endsWithWhoAsked()
    {
        QVERIFY(write(m_file, "a"));
        follow(m_file);
        m_context.reset();
        QObject other;
        int others = 0;
        QVERIFY(write(m_file, "b"));
        m_watch->follow({m_file}, &other, [&others] { ++others; });
        QVERIFY(write(m_file, "c"));
        QTRY_VERIFY_WITH_TIMEOUT(others > 0, patience);
        QCOMPARE(m_hints, 0);
    }

private:
    static bool write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    void follow(const QString &file)
    {
        QCoreApplication::processEvents(); // what is still under way is not for the next
        m_watch->follow({file}, m_context.get(), [this] { ++m_hints; });
        m_hints = 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<FileWatch> m_watch;
    std::unique_ptr<QObject> m_context;
    int m_hints = 0;
};

QTEST_GUILESS_MAIN(TestFileWatch)
#include "test_file_watch.moc"
