#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/fitscroll.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

ExportDialog::ExportDialog(const ExportOffer &offer, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
{
    setObjectName(u"exportDialog"_s);
    offerHelp(*this, u"exports"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Export"));
    buildChoices();
    m_note = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"exportNote"_s, this);
    m_note->setWraps(true);
    m_note->setMinimumHeight(fontMetrics().height() * 2);
    m_note->setAlignment(Qt::AlignTop);
    arrange(theme);
    for (QRadioButton *button : {m_selected, m_shown, m_everything, m_csv, m_json, m_case})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::showState);
    showState();
}

QRadioButton *ExportDialog::radio(const QString &name, const QString &text, bool possible)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(name);
    button->setEnabled(possible);
    return button;
}

void ExportDialog::buildChoices()
{
    const QLocale locale;
    m_shown = radio(u"exportShown"_s,
        tr("The list as it is shown (%1)", "%1 is a number of disputes").arg(locale.toString(m_offer.shown)),
        m_offer.shown > 0);
    m_selected = radio(u"exportSelected"_s,
        tr("The selected disputes (%1)", "%1 is a number of disputes").arg(locale.toString(m_offer.selected)),
        m_offer.selected > 0);
    const QString count = locale.toString(m_offer.everything);
    QString scope = labelText(m_offer.scope, 60);
    scope.replace(u'&', u"&&"_s);
    m_everything = radio(u"exportEverything"_s,
        m_offer.scope.isEmpty()
            ? (m_offer.live ? tr("Everything of all live accounts (%1)", "%1 is a number of disputes").arg(count)
                            : tr("Everything of all test accounts (%1)", "%1 is a number of disputes").arg(count))
            //: %1 is an account's name, %2 a number of disputes
            : tr("Everything of %1 (%2)").arg(scope, count),
        m_offer.everything > 0);
    m_csv = radio(u"exportCsv"_s, tr("Table for LibreOffice or Excel (CSV)"), true);
    m_json = radio(u"exportJson"_s, tr("The provider's own answers (JSON)"), true);
    m_case = radio(u"exportCase"_s, tr("Case file to open again in Disputedesk"), true);
    auto *what = new QButtonGroup(this);
    for (QRadioButton *button : {m_shown, m_selected, m_everything})
        what->addButton(button);
    auto *format = new QButtonGroup(this);
    for (QRadioButton *button : {m_csv, m_json, m_case})
        format->addButton(button);
    QRadioButton *const first = m_offer.selected > 1 ? m_selected : m_offer.shown > 0 ? m_shown : m_everything;
    first->setChecked(true);
    m_csv->setChecked(true);
}

void ExportDialog::arrange(const Theme &theme)
{
    const auto heading = [&](const QString &name, const QString &text) {
        auto *label = new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, name, this);
        label->write(text);
        return label;
    };
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"exportTitle"_s, this);
    title->write(tr("Save disputes as a file"));
    title->setWraps(true);
    auto *cancel = new ActButton(u"exportCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_go = new ActButton(u"exportGo"_s, ActKeys::EnterAndSpace, this);
    m_go->setPlainText(tr("Choose where…"));
    m_go->setDefault(true);
    setStyleProperty(m_go, "role", u"main"_s);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const What chosen = what();
        const Format as = format();
        accept();
        Q_EMIT exportRequested(chosen, as);
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->setContentsMargins(0, 0, 8, 0);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto *page = new QWidget(this);
    auto *choices = new QVBoxLayout(page);
    choices->setContentsMargins(0, 0, 8, 0);
    choices->setSpacing(8);
    choices->addWidget(heading(u"exportWhat"_s, tr("Which disputes")));
    for (QRadioButton *button : {m_shown, m_selected, m_everything})
        choices->addWidget(button);
    choices->addSpacing(6);
    choices->addWidget(heading(u"exportAs"_s, tr("Format")));
    for (QRadioButton *button : {m_csv, m_json, m_case})
        choices->addWidget(button);
    choices->addSpacing(4);
    choices->addWidget(m_note);
    choices->addStretch(1);
    auto *scroll = new FitScroll(u"exportScroll"_s, this);
    scroll->hold(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 16, 18); // the page has 8 more, for its bar
    column->setSpacing(8);
    column->addWidget(title);
    column->addSpacing(6);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    keepWhole(*this, qMax(480, fontMetrics().averageCharWidth() * 66));
}

ExportDialog::What ExportDialog::what() const
{
    return m_selected->isChecked() ? What::Selected : m_everything->isChecked() ? What::Everything : What::Shown;
}

ExportDialog::Format ExportDialog::format() const
{
    return m_case->isChecked() ? Format::Case : m_json->isChecked() ? Format::Json : Format::Csv;
}

void ExportDialog::showState()
{
    QStringList lines;
    if (format() == Format::Case)
        lines << tr("To be read in Disputedesk, here or on another computer; nothing can be sent from it. It holds the "
                    "provider's answers as they were read last. Keys are never part of it.");
    else if (format() == Format::Json)
        lines << tr("Each answer to the letter as it was read last, with the account's name, provider, mode and time. "
                    "Keys are never part of it.");
    else if (what() == What::Everything)
        lines << tr("All columns, sorted as the list is. Search and tab are left aside.");
    else
        lines << tr("The columns you see, in their order, sorted as the list is.");
    if (format() == Format::Csv)
        lines << tr(
            "Text that a spreadsheet would take for a formula, a date or another number gets an apostrophe in front.");
    if (m_offer.incomplete)
        lines << tr("The list is still being read: the file will have what is here now.");
    lines << tr("The file is not protected: it holds what your customers and the banks wrote.");
    m_note->write(lines.join(u'\n'));
    m_go->setEnabled(m_offer.selected > 0 || m_offer.shown > 0 || m_offer.everything > 0);
    m_go->setAccessibleDescription(m_note->text());
}

} // namespace disputedesk
