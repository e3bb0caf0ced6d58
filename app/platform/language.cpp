#include "platform/language.h"

#include "platform/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// What the program's own widgets say comes before what Qt's say.
std::array<QTranslator *, 2> translators()
{
    std::array<QTranslator *, 2> found{};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const QString name = i == 0 ? u"qtTranslator"_s : u"ourTranslator"_s;
        found[i] = qApp->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
        if (!found[i]) {
            found[i] = new QTranslator(qApp);
            found[i]->setObjectName(name);
        }
    }
    return found;
}

QString ofTheSystem()
{
    if (isForPrograms())
        return u"en"_s;
    const QStringList known = languages();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (QString wish : wanted) {
        wish.replace(u'-', u'_');
        if (known.contains(wish))
            return wish;
        const QString base = wish.section(u'_', 0, 0);
        for (const QString &language : known) {
            if (language == base || language.startsWith(QString(base + u'_')))
                return language;
        }
    }
    return u"en"_s;
}

} // namespace

QStringList languages()
{
    QStringList all{u"en"_s};
    // Not by a pattern: Qt's reader of patterns would stay in memory for it.
    const QStringList files = QDir(u":/translations"_s).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file.startsWith("patchbay_"_L1) && file.endsWith(".qm"_L1))
            all.append(file.mid(9).chopped(3));
    }
    return all;
}

QString nativeName(const QString &language)
{
    if (language == "en"_L1)
        return u"English"_s;
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString windowSettings(const Places &places)
{
    return places.ourState + "/windows.ini"_L1;
}

QString chosenLanguage(const Places &places)
{
    return QSettings(windowSettings(places), QSettings::IniFormat).value(u"language"_s).toString();
}

bool isForPrograms()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value == "C" || value == "POSIX" || value.startsWith("C.");
    }
    return false;
}

QString speak(const QString &language)
{
    const QString wanted = languages().contains(language) ? language : ofTheSystem();
    const auto [qts, ours] = translators();
    QCoreApplication::removeTranslator(qts);
    QCoreApplication::removeTranslator(ours);
    if (qts->load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    if (ours->load(u":/translations/patchbay_"_s + wanted))
        QCoreApplication::installTranslator(ours);
    // Dates and numbers keep the person's own forms, unless another language was chosen.
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(wanted));
    return wanted;
}

} // namespace patchbay
