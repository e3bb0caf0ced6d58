#include "platform/autostart.h"

#include <QDir>
#include <QSettings>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

const QString current = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"_s;
const QString name = u"Patchbay"_s;

} // namespace

Autostart autostart(const Places &)
{
    const QSettings run(current + "Run"_L1, QSettings::NativeFormat);
    if (!run.contains(name))
        return Autostart::Off;
    // Where the Task Manager keeps that somebody has switched it off there: an odd first byte.
    const QSettings approved(current + "Explorer\\StartupApproved\\Run"_L1,
                             QSettings::NativeFormat);
    const QByteArray state = approved.value(name).toByteArray();
    return !state.isEmpty() && state.front() % 2 != 0 ? Autostart::Off : Autostart::On;
}

Result<void> setAutostart(const Places &, Autostart wish, const QString &program,
                          const QStringList &arguments)
{
    QSettings run(current + "Run"_L1, QSettings::NativeFormat);
    QSettings approved(current + "Explorer\\StartupApproved\\Run"_L1, QSettings::NativeFormat);
    if (wish == Autostart::On)
        run.setValue(name, commandLineFor(QDir::toNativeSeparators(program), arguments));
    else
        run.remove(name);
    approved.remove(name);
    run.sync();
    approved.sync();
    if (run.status() == QSettings::NoError && approved.status() == QSettings::NoError)
        return {};
    return Error{ErrorCode::FileNotWritable, "the Run key of the registry"};
}

} // namespace patchbay
