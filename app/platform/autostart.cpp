#include "platform/autostart.h"

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// Desktop Entry Specification 1.5, "The Exec key": first the quoting, then the escapes that every
// string value has, then the field codes.
QString forExec(QString argument)
{
    for (const char16_t c : {u'\\', u'"', u'`', u'$'})
        argument.replace(QChar(c), u'\\' + QString(QChar(c)));
    argument.replace(u'\\', "\\\\"_L1);
    argument.replace(u'%', "%%"_L1);
    return u'"' + argument + u'"';
}

// A run of backslashes counts double before a quotation mark, and only there.
QString forWindows(const QString &argument)
{
    QString quoted = u"\""_s;
    qsizetype backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'"')
            quoted += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        quoted += c;
    }
    return quoted + QString(backslashes, u'\\') + u'"';
}

} // namespace

QString desktopEntryFor(const QString &program, const QStringList &arguments)
{
    QString exec = forExec(program);
    for (const QString &argument : arguments)
        exec += u' ' + forExec(argument);
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Patchbay\n"
           "Comment=Keeps your AI apps connected\n"
           "Exec="_s
        + exec
        + u"\n"
          "Icon=patchbay\n"
          "Terminal=false\n"
          "X-GNOME-Autostart-enabled=true\n"_s;
}

bool isOnIn(const QString &desktopEntry)
{
    const QStringList lines = desktopEntry.split(u'\n');
    const auto says = [&lines](const QString &key, const QString &value) {
        for (const QString &line : lines) {
            if (line.section(u'=', 0, 0).trimmed() == key)
                return line.section(u'=', 1).trimmed() == value;
        }
        return false;
    };
    return lines.contains(u"[Desktop Entry]"_s) && !says(u"Hidden"_s, u"true"_s)
        && !says(u"X-GNOME-Autostart-enabled"_s, u"false"_s);
}

QString launchAgentFor(const QString &program, const QStringList &arguments)
{
    QString list;
    for (const QString &argument : QStringList{program} + arguments)
        list += "        <string>"_L1 + argument.toHtmlEscaped() + "</string>\n"_L1;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n"
           "<dict>\n"
           "    <key>Label</key>\n"
           "    <string>patchbay</string>\n"
           "    <key>ProgramArguments</key>\n"
           "    <array>\n"_s
        + list
        + u"    </array>\n"
          "    <key>RunAtLoad</key>\n"
          "    <true/>\n"
          "</dict>\n"
          "</plist>\n"_s;
}

QString commandLineFor(const QString &program, const QStringList &arguments)
{
    QString line = forWindows(program);
    for (const QString &argument : arguments)
        line += u' ' + forWindows(argument);
    return line;
}

} // namespace patchbay
