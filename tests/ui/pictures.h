// Every page and window of ours, in every state that is worth a look, made from pretended ones.

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace patchbay {

struct Picture {
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

QList<Picture> pictures();

} // namespace patchbay
