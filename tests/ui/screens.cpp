// Draws every page and window (pictures.h) to PNG files: light and dark, at scale 1 and 2, with
// large text and in the smallest window.
//
//   screens OUTDIR [NAME…]      all of them, or those whose name begins so
//   screens --walk [NAME…]      draws nothing, but walks through each as ui/walk.h does, in every
//                               size of text and every language, and says what is wrong
//   screens --walk=de [NAME…]   in this language only; `mirrored`: as one reads from right to left
//
// The scale is Qt's own and is fixed when a program starts, so each scale is a start of its own.

#include "parts/style.h"
#include "platform/language.h"
#include "ui/pictures.h"
#include "ui/walk.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTextStream>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

// As a system in high contrast would give it.
QPalette systemHighContrast()
{
    QPalette palette(Qt::black);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::All, role, Qt::white);
    for (const auto role :
         {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::AlternateBase})
        palette.setColor(QPalette::All, role, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

bool isWanted(const QString &name, const QStringList &wanted)
{
    return wanted.isEmpty()
        || std::any_of(wanted.begin(), wanted.end(),
                       [&name](const QString &start) { return name.startsWith(start); });
}

// Every picture as one sees it where one reads from right to left.
constexpr QStringView fromTheRight = u"mirrored";

// A way of looking at all of them.
struct Way {
    QString suffix;
    Scheme scheme = Scheme::Light;
    double fontFactor = 1;
    bool smallest = false;
    bool highContrast = false;
};

int draw(const QString &folder, const QString &scale, const QStringList &wanted)
{
    const QFont plain = QApplication::font();
    QList<Way> ways{{u"light"_s}, {u"dark"_s, Scheme::Dark}};
    if (scale == u"1"_s) {
        ways.append({u"high-contrast"_s, Scheme::Dark, 1, false, true});
        ways.append({u"text-150"_s, Scheme::Light, 1.5});
        ways.append({u"text-300"_s, Scheme::Light, 3});
        ways.append({u"smallest"_s, Scheme::Dark, 1, true});
        ways.append(Way{fromTheRight.toString()});
    }
    for (const Way &way : ways) {
        QFont font = plain;
        font.setPointSizeF(plain.pointSizeF() * way.fontFactor);
        QApplication::setFont(font);
        if (way.highContrast)
            QApplication::setPalette(systemHighContrast());
        applyLook(*qApp, {.highContrast = way.highContrast, .reducedMotion = true}, way.scheme);
        QApplication::setLayoutDirection(way.suffix == fromTheRight ? Qt::RightToLeft
                                                                    : Qt::LeftToRight);
        for (const Picture &picture : pictures()) {
            if (!isWanted(picture.name, wanted))
                continue;
            const std::unique_ptr<QWidget> window = picture.make();
            if (way.smallest)
                window->resize(window->minimumSize());
            window->show();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const QString file = u"%1/%2-%3-%4x.png"_s.arg(folder, picture.name, way.suffix, scale);
            if (!window->grab().save(file)) {
                QTextStream(stderr) << "Cannot write " << file << '\n';
                return 1;
            }
        }
    }
    return 0;
}

std::unique_ptr<QWidget> shown(const Picture &picture, const Way &way)
{
    std::unique_ptr<QWidget> window = picture.make();
    if (way.smallest)
        window->resize(window->minimumSize());
    window->show();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return window;
}

QStringList faultsOf(const Picture &picture, const Way &way, const QString &language)
{
    const bool usual = way.fontFactor == 1 && !way.smallest;
    if (language == fromTheRight) {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const std::unique_ptr<QWidget> plain = shown(picture, way);
        plain->setLayoutDirection(Qt::LeftToRight); // whatever the others do from now on
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const std::unique_ptr<QWidget> window = shown(picture, way);
        return walk::clipped(*window) + walk::notMirrored(*plain, *window);
    }
    const std::unique_ptr<QWidget> window = shown(picture, way);
    QStringList faults = walk::clipped(*window);
    if (usual && way.scheme == Scheme::Light)
        faults += walk::nameless(*window) + walk::unreachable(*window);
    if (usual && language == u"en"_s)
        faults += walk::pale(*window);
    return faults;
}

// In every size of text, as it opens and in the smallest window; in one language in both schemes,
// too, since colours are the same in all.
QList<Way> waysToWalk(const QString &language)
{
    QList<Way> ways{{u"light"_s},
                    {u"smallest"_s, Scheme::Light, 1, true},
                    {u"200 %"_s, Scheme::Light, 2},
                    {u"200 %, smallest"_s, Scheme::Light, 2, true},
                    {u"300 %"_s, Scheme::Light, 3}};
    if (language == u"en"_s)
        ways << Way{u"dark"_s, Scheme::Dark} << Way{u"150 %"_s, Scheme::Light, 1.5};
    return ways;
}

int walkThrough(const QString &only, const QStringList &wanted)
{
    const QFont plain = QApplication::font();
    int windows = 0;
    QStringList faults;
    const QStringList all = languages() << fromTheRight.toString();
    for (const QString &language : all) {
        if (!only.isEmpty() && language != only)
            continue;
        speak(language == fromTheRight ? u"en"_s : language);
        for (const Way &way : waysToWalk(language)) {
            QFont font = plain;
            font.setPointSizeF(plain.pointSizeF() * way.fontFactor);
            QApplication::setFont(font);
            applyLook(*qApp, {.highContrast = false, .reducedMotion = true}, way.scheme);
            for (const Picture &picture : pictures()) {
                // The tray's are sheets of icons, no windows of ours.
                if (!isWanted(picture.name, wanted) || picture.name.startsWith(u"tray"_s))
                    continue;
                const QString where = u"%1, %2, %3: "_s.arg(picture.name, language, way.suffix);
                const QStringList here = faultsOf(picture, way, language);
                for (const QString &fault : here)
                    faults.append(where + fault);
                ++windows;
            }
        }
    }
    QTextStream(stdout) << faults.join(u'\n') << (faults.isEmpty() ? "" : "\n") << windows
                        << " windows, " << faults.size() << " faults\n";
    return faults.isEmpty() && windows > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QString scale = qEnvironmentVariable("PATCHBAY_SCREENS_SCALE");
    // The child has a platform of its own; this one only starts it.
    if (scale.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: screens OUTDIR [NAME...]\n";
        return 2;
    }
    const bool walks = arguments[1].section(u'=', 0, 0) == u"--walk"_s;
    if (!scale.isEmpty()) {
        return walks ? walkThrough(arguments[1].section(u'=', 1), arguments.mid(2))
                     : draw(arguments[1], scale, arguments.mid(2));
    }

    if (!walks)
        QDir().mkpath(arguments[1]);
    for (const int factor : walks ? QList<int>{1} : QList<int>{1, 2}) {
        // The offscreen platform's own screen is 800 by 800, and windows keep within the screen.
        QTemporaryFile screen;
        if (!screen.open())
            return 1;
        const QJsonObject size{{u"name"_s, u"pictures"_s},
                               {u"x"_s, 0},
                               {u"y"_s, 0},
                               {u"width"_s, 1280 * factor},
                               {u"height"_s, 1024 * factor},
                               {u"logicalDpi"_s, 96},
                               {u"logicalBaseDpi"_s, 96},
                               {u"dpr"_s, 1}};
        screen.write(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{size}}}).toJson());
        screen.close();
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screen.fileName());
        environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(factor));
        environment.insert(u"PATCHBAY_SCREENS_SCALE"_s, QString::number(factor));
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), arguments.mid(1));
        if (!child.waitForFinished(-1) || child.exitCode() != 0)
            return 1;
    }
    return 0;
}
