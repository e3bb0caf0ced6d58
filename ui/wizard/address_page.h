// What the apps shall connect to: a server we know, an address, or the practice server.
//
// Checks it before it goes on, and says at the choice itself what is in the way.

#pragma once

#include "parts/note.h"
#include "wizard/page.h"

#include <QMap>

class QButtonGroup;
class QLineEdit;

namespace patchbay {

class Disclosure;
class InlineError;
class OptionCard;
class Text;
class Waiting;

class AddressPage : public Page
{
    Q_OBJECT

public:
    AddressPage(Setup &setup, const Actions &actions, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void redraw() override;
    Next next() const override;
    void goOn() override;
    QWidget *firstFocus() const override;

    // Fills in what a link asked for; nothing happens without a click.
    // `said` tells in one sentence where it comes from.
    void offer(const QString &preset, const QString &address, const QString &name, NoteKind kind,
               const QString &said);

    void choosePractice();

private:
    // All presets of one vendor, on one card.
    struct VendorCard {
        OptionCard *card = nullptr;
        QButtonGroup *regions = nullptr;
        Text *hint = nullptr;
        InlineError *error = nullptr;
    };
    // What the person waits for.
    enum class Asked { Nothing, Address, Key };

    void addVendor(const QString &vendor, const QList<ServerPreset> &presets);
    void addOwnAddress();
    void addPractice();
    void addAccessKey();
    InlineError *addErrorTo(QVBoxLayout *column, const QString &objectName);
    void showError();
    InlineError *errorOfChoice() const;
    QString chosenPreset() const; // id, or empty
    void start();

    QMap<QString, VendorCard> m_vendors;
    OptionCard *m_ownCard = nullptr;
    QLineEdit *m_address = nullptr;
    QString m_offeredName; // of what stands in the field
    Note *m_byLink = nullptr;
    InlineError *m_addressError = nullptr;
    OptionCard *m_practiceCard = nullptr;
    InlineError *m_practiceError = nullptr;
    Disclosure *m_keyPart = nullptr;
    Text *m_keyHelp = nullptr;
    QLineEdit *m_key = nullptr;
    InlineError *m_keyError = nullptr;
    Waiting *m_waiting = nullptr;
    Asked m_asked = Asked::Nothing;
};

} // namespace patchbay
