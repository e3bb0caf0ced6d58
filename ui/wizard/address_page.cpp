// Longer than most: four ways to name a server, each with its own fields, on one page.

#include "wizard/address_page.h"

#include "parts/bars.h"
#include "parts/buttons.h"
#include "parts/disclosure.h"
#include "parts/end_layout.h"
#include "parts/flow_layout.h"
#include "parts/inline_error.h"
#include "parts/note.h"
#include "parts/option_card.h"
#include "parts/page_header.h"
#include "parts/set_by.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

AddressPage::AddressPage(Setup &setup, const Actions &actions, QWidget *parent)
    : Page(setup, actions, parent)
{
    header()->setTitle(tr("What should your apps connect to?"));
    header()->setSentence(tr("Your company told you, or sent you a link."));

    m_byLink = new Note(NoteKind::NeedsYou);
    m_byLink->hide();
    column()->addWidget(m_byLink);
    const Policy &policy = setup.policy();
    auto *decided = new Note(NoteKind::Quiet, setBy(policy));
    decided->setObjectName(u"setByPolicy"_s);
    column()->addWidget(decided);
    if (!policy.onlyTheseServers)
        decided->hide();
    QStringList vendors;
    QMap<QString, QList<ServerPreset>> byVendor;
    for (const ServerPreset &preset : setup.presets()) {
        if (!byVendor.contains(preset.vendor))
            vendors.append(preset.vendor);
        byVendor[preset.vendor].append(preset);
    }
    for (const QString &vendor : vendors)
        addVendor(vendor, byVendor.value(vendor));
    addOwnAddress();
    addPractice();
    addAccessKey();
    if (policy.onlyTheseServers)
        m_ownCard->hide();
    if (policy.onlyTheseServers || policy.hides(Policy::Screen::Practice))
        m_practiceCard->hide();
    if (policy.hides(Policy::Screen::AccessKey))
        m_keyPart->hide();
    m_waiting = new Waiting;
    m_waiting->setSentence(tr("Asking whether a server answers there", "Address page"));
    m_waiting->hide();
    column()->addWidget(m_waiting);
    column()->addStretch();
    if (vendors.isEmpty())
        m_ownCard->setChecked(!policy.onlyTheseServers);
    else
        m_vendors.value(vendors.first()).card->setChecked(true);
}

InlineError *AddressPage::addErrorTo(QVBoxLayout *column, const QString &objectName)
{
    auto *error = new InlineError(objectName);
    error->setButton(tr("Try again", "Button below an error"));
    column->addWidget(error);
    connect(error, &InlineError::buttonClicked, this, &AddressPage::goOn);
    connect(error, &InlineError::copyWanted, this, actions().copyText);
    return error;
}

void AddressPage::addVendor(const QString &vendor, const QList<ServerPreset> &presets)
{
    VendorCard made;
    made.card = new OptionCard(
        vendor, tr("Your %1 account", "Choice, below the vendor's name").arg(vendor));
    made.card->setObjectName(u"card-"_s + vendor.toLower());
    QVBoxLayout *inside = made.card->extra();
    if (presets.size() > 1)
        inside->addWidget(new Text(TextRole::Name, tr("Where is your account?")));
    made.regions = new QButtonGroup(this);
    auto *flow = new FlowLayout(units(24));
    for (const ServerPreset &preset : presets) {
        auto *region =
            new QRadioButton(preset.region.isEmpty() ? preset.name : spokenOfPreset(preset.region));
        region->setObjectName(u"region-"_s + preset.id);
        region->setAccessibleDescription(spokenOfPreset(preset.hint));
        made.regions->addButton(region);
        flow->addWidget(region);
        connect(region, &QRadioButton::toggled, this, [this] { redraw(); });
        // One server only: there is nothing to ask.
        if (presets.size() == 1) {
            const QSignalBlocker building(region);
            region->setChecked(true);
            region->hide();
        }
    }
    inside->addLayout(flow);
    made.hint = new Text(TextRole::Small);
    made.hint->setVisible(presets.size() > 1);
    inside->addWidget(made.hint);
    made.error = addErrorTo(inside, u"presetError"_s);
    connect(made.card, &OptionCard::toggled, this, &Page::nextChanged);
    connect(made.card, &OptionCard::toggled, this, &Page::opened);
    column()->addWidget(made.card);
    m_vendors.insert(vendor, made);
}

void AddressPage::addOwnAddress()
{
    m_ownCard = new OptionCard(tr("An a&ddress from my company"), tr("You paste it, we check it"));
    m_ownCard->setObjectName(u"card-address"_s);
    m_address = new QLineEdit;
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setAccessibleName(tr("Address of the server", "Field"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    auto *paste =
        makeButton(tr("&Paste", "Beside the address field"), u"pasteAddress"_s, Glyph::Copy);
    auto *line = new EndLayout(units(8), units(200));
    line->addWidget(m_address);
    line->addWidget(paste);
    m_ownCard->extra()->addLayout(line);
    m_addressError = addErrorTo(m_ownCard->extra(), u"addressError"_s);
    column()->addWidget(m_ownCard);
    connect(m_ownCard, &OptionCard::toggled, this, &Page::nextChanged);
    connect(m_ownCard, &OptionCard::clicked, m_address, [this] { m_address->setFocus(); });
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        setBroken(m_address, false);
        m_addressError->clear();
        m_offeredName.clear();
        m_byLink->hide();
        Q_EMIT nextChanged();
    });
    connect(paste, &QPushButton::clicked, m_address, [this] {
        m_address->clear();
        m_address->paste();
        m_address->setFocus();
    });
}

void AddressPage::addPractice()
{
    m_practiceCard = new OptionCard(tr("P&ractice server"),
                                    tr("Try everything without an account. Nothing leaves this "
                                       "computer, and no real data is touched."));
    m_practiceCard->setObjectName(u"card-practice"_s);
    m_practiceError = addErrorTo(m_practiceCard->extra(), u"practiceError"_s);
    column()->addWidget(m_practiceCard);
    connect(m_practiceCard, &OptionCard::toggled, this, &Page::nextChanged);
}

void AddressPage::addAccessKey()
{
    m_keyPart = new Disclosure(tr("I was given an access &key instead"), u"accessKeyPart"_s);
    m_key = new QLineEdit;
    m_key->setObjectName(u"accessKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("Access key", "Field"));
    m_keyHelp = new Text(TextRole::Small);
    m_keyPart->contents()->addWidget(m_key);
    m_keyPart->contents()->addWidget(m_keyHelp);
    m_keyError = addErrorTo(m_keyPart->contents(), u"accessKeyError"_s);
    column()->addWidget(m_keyPart);
    connect(m_key, &QLineEdit::textChanged, this, [this] {
        setBroken(m_key, false);
        m_keyError->clear();
        Q_EMIT nextChanged();
    });
    connect(m_keyPart, &Disclosure::toggled, this, [this](bool open) {
        if (open)
            m_key->setFocus();
        Q_EMIT opened();
        Q_EMIT nextChanged();
    });
}

void AddressPage::offer(const QString &preset, const QString &address, const QString &name,
                        NoteKind kind, const QString &said)
{
    if (address.isEmpty()) {
        for (const VendorCard &vendor : std::as_const(m_vendors)) {
            auto *region = vendor.card->findChild<QRadioButton *>(u"region-"_s + preset);
            if (!region)
                continue;
            vendor.card->setChecked(true);
            region->setChecked(true);
        }
    } else {
        m_ownCard->setChecked(true);
        m_address->setText(address);
        m_offeredName = name;
    }
    m_byLink->set(kind, said);
    m_byLink->show();
}

void AddressPage::choosePractice()
{
    m_byLink->hide();
    m_keyPart->setOpen(false);
    m_practiceCard->setChecked(true);
}

void AddressPage::enter()
{
    m_asked = Asked::Nothing;
    redraw();
}

void AddressPage::leave()
{
    m_asked = Asked::Nothing;
}

QString AddressPage::chosenPreset() const
{
    for (const VendorCard &vendor : m_vendors) {
        if (vendor.card->isChecked() && vendor.regions->checkedButton())
            return vendor.regions->checkedButton()->objectName().mid(7); // after "region-"
    }
    return {};
}

InlineError *AddressPage::errorOfChoice() const
{
    for (const VendorCard &vendor : m_vendors) {
        if (vendor.card->isChecked())
            return vendor.error;
    }
    return m_ownCard->isChecked() ? m_addressError : m_practiceError;
}

Page::Next AddressPage::next() const
{
    const bool address = m_ownCard->isChecked()
        ? !m_address->text().trimmed().isEmpty()
        : m_practiceCard->isChecked() || !chosenPreset().isEmpty();
    const bool key = !m_keyPart->isOpen() || !m_key->text().isEmpty();
    return {.text = tr("&Continue", "Button of the wizard"),
            .enabled = address && key && m_asked == Asked::Nothing};
}

void AddressPage::goOn()
{
    if (!next().enabled)
        return;
    m_asked = Asked::Address;
    errorOfChoice()->clear();
    m_keyError->clear();
    if (const QString preset = chosenPreset(); !preset.isEmpty())
        setup().usePreset(preset);
    else if (m_ownCard->isChecked())
        setup().useAddress(m_address->text().trimmed(), m_offeredName);
    else
        setup().usePracticeServer();
    redraw();
}

void AddressPage::redraw()
{
    const QString preset = chosenPreset();
    const auto known = findPreset(setup().presets(), preset);
    m_keyHelp->setTextOrHide(known ? spokenOfPreset(known->accessKeyHelp) : QString());
    for (auto vendor = m_vendors.cbegin(); vendor != m_vendors.cend(); ++vendor) {
        vendor->hint->setText(
            known && vendor->card->isChecked() && !known->hint.isEmpty()
                ? spokenOfPreset(known->hint)
                : tr("Not sure? Sign in to %1 in your browser and look at the address there.")
                      .arg(vendor.key()));
    }

    if (m_asked == Asked::Address && view().address == Progress::Failed) {
        m_asked = Asked::Nothing;
        showError();
    } else if (m_asked == Asked::Address && view().address == Progress::Done) {
        if (m_keyPart->isOpen() && view().connection.access != Access::Open) {
            m_asked = Asked::Key;
            // Left to the keychain at once; the field must not keep it.
            setup().useAccessKey(Secret(m_key->text().toStdString()));
            return redraw();
        }
        m_asked = Asked::Nothing;
        Q_EMIT finished();
    } else if (m_asked == Asked::Key && view().signIn == Progress::Done) {
        m_asked = Asked::Nothing;
        m_key->clear();
        Q_EMIT finished();
    } else if (m_asked == Asked::Key && view().signIn == Progress::Failed && view().signInError) {
        m_asked = Asked::Nothing;
        m_keyError->show(*view().signInError, view().connection.name);
        setBroken(m_key, true);
        m_keyError->button()->setFocus();
    }
    m_waiting->setVisible(m_asked != Asked::Nothing);
    if (m_asked == Asked::Key)
        m_waiting->setSentence(tr("Trying the access key", "Address page"));
    else
        m_waiting->setSentence(tr("Asking whether a server answers there", "Address page"));
    Q_EMIT nextChanged();
}

void AddressPage::showError()
{
    if (!view().addressError)
        return;
    InlineError *error = errorOfChoice();
    error->parentWidget()->show();
    error->show(*view().addressError, view().connection.name);
    if (error == m_addressError)
        setBroken(m_address, true);
    error->button()->setFocus();
}

QWidget *AddressPage::firstFocus() const
{
    for (const VendorCard &vendor : m_vendors) {
        if (vendor.card->isChecked())
            return vendor.card;
    }
    return m_ownCard->isChecked() ? m_ownCard : m_practiceCard;
}

} // namespace patchbay
