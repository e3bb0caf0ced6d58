// The least that a tray program with a window can be, for comparison: Qt, one window, one icon.

#include <QApplication>
#include <QPixmap>
#include <QSystemTrayIcon>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QPixmap sign(22, 22);
    sign.fill(Qt::darkGreen);
    QSystemTrayIcon icon{QIcon(sign)};
    icon.show();
    QWidget window;
    window.resize(800, 624);
    if (!QCoreApplication::arguments().contains(QStringLiteral("--background")))
        window.show();
    return QApplication::exec();
}
