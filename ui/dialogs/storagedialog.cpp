#include "ui/dialogs/storagedialog.h"

#include "models/domain/displaytext.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kCustom = -1;
} // namespace

StorageDialog::StorageDialog(const StorageValues &values, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_values(values)
    , m_theme(theme)
    , m_counted(values.closedDays)
{
    setObjectName(u"storageDialog"_s);
    offerHelp(*this, u"accounts"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Kept on this computer"));
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"storageTitle"_s, this);
    //: %1 is an account's name
    title->write(tr("Kept on this computer: %1").arg(labelText(values.label, 80)));
    title->setWraps(true);
    auto *use = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"storageUse"_s, this);
    const QLocale locale;
    //: %1 is "12 disputes", %2 "3 downloaded documents", %3 their size
    use->write(
        tr("Now: %1; %2, %3.")
            .arg(tr("%Ln disputes", nullptr, values.disputes),
                tr("%Ln downloaded documents", nullptr, values.use.documents), sizeText(values.use.bytes, locale)));
    use->setWraps(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildForm();
    form->addRow(tr("Closed disputes stay"), m_keep);
    form->addRow(QString(), m_days);
    form->addRow(tr("Documents take at most"), m_megabytes);
    m_preview = new InkLabel(theme, Ink::Text, InkLabel::Type::Secondary, u"storagePreview"_s, this);
    m_room = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"storageRoom"_s, this);
    setLive(*m_preview);
    for (InkLabel *label : {m_preview, m_room})
        label->setWraps(true);
    auto *cancel = new ActButton(u"storageCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save = new ActButton(u"storageSave"_s, ActKeys::EnterAndSpace, this);
    setStyleProperty(m_save, "role", u"main"_s);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const int days = closedDays(), megabytes = documentsMb();
        accept();
        Q_EMIT saved(days, megabytes);
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(use);
    column->addLayout(form);
    column->addWidget(m_preview);
    column->addWidget(m_room);
    column->addStretch(1);
    column->addLayout(buttons);
    keepWhole(*this, qMax(460, fontMetrics().averageCharWidth() * 66));
    showState();
    m_keep->setFocus();
}

void StorageDialog::buildForm()
{
    m_keep = new QComboBox(this);
    m_keep->setObjectName(u"storageKeep"_s);
    m_keep->setAccessibleName(tr("How long closed disputes stay"));
    const std::pair<QString, int> choices[] = {{tr("for ever"), 0}, {tr("2 years"), 730}, {tr("1 year"), 365},
        {tr("6 months"), 183}, {tr("3 months"), 92}, {tr("another time"), kCustom}};
    for (const auto &[text, days] : choices)
        m_keep->addItem(text, days);
    const int known = m_keep->findData(m_values.closedDays);
    m_keep->setCurrentIndex(known >= 0 ? known : m_keep->findData(kCustom));
    m_days = new QSpinBox(this);
    m_days->setObjectName(u"storageDays"_s);
    m_days->setAccessibleName(tr("Days that closed disputes stay"));
    m_days->setRange(RetentionRule::kFewestDays, RetentionRule::kMostDays);
    m_days->setSuffix(tr(" days after closing"));
    m_days->setValue(m_values.closedDays > 0 ? m_values.closedDays : 365);
    m_days->setVisible(known < 0);
    m_days->setKeyboardTracking(false); // counted when the number is whole
    m_megabytes = new QSpinBox(this);
    m_megabytes->setObjectName(u"storageMegabytes"_s);
    m_megabytes->setAccessibleName(tr("Megabytes that documents may take"));
    m_megabytes->setRange(DocumentLimits::kFewestMegabytes, DocumentLimits::kMostMegabytes);
    m_megabytes->setSingleStep(100);
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setValue(m_values.documentsMb);
    connect(m_keep, &QComboBox::currentIndexChanged, this, &StorageDialog::choose);
    connect(m_days, &QSpinBox::valueChanged, this, &StorageDialog::choose);
    connect(m_megabytes, &QSpinBox::valueChanged, this, &StorageDialog::showState);
}

int StorageDialog::closedDays() const
{
    const int chosen = m_keep->currentData().toInt();
    return chosen == kCustom ? m_days->value() : chosen;
}

int StorageDialog::documentsMb() const { return m_megabytes->value(); }

void StorageDialog::choose()
{
    m_days->setVisible(m_keep->currentData().toInt() == kCustom);
    const int days = closedDays();
    showState();
    if (days > 0 && days != m_counted)
        Q_EMIT countRequested(days);
}

void StorageDialog::setCount(int closedDays, const ExpiryCount &count)
{
    m_counted = closedDays;
    m_count = count;
    m_problem.clear();
    showState();
}

void StorageDialog::setCountFailed(int closedDays, const QString &why)
{
    m_counted = closedDays;
    m_count = {};
    m_problem = why;
    showState();
}

void StorageDialog::showState()
{
    const int days = closedDays();
    const bool isSame = days == m_values.closedDays;
    const bool isCounted = days == 0 || isSame || days == m_counted;
    const int going = isCounted && !isSame && days > 0 ? m_count.disputes : 0;
    const QString kept = tr("Open disputes, drafts and the record of what was sent always stay.");
    QString text;
    if (days == 0)
        text = tr("No dispute is removed.");
    else if (isSame)
        text = kept;
    else if (!isCounted)
        text = tr("Counting what would be removed…");
    else if (!m_problem.isEmpty())
        text = tr("What would be removed could not be counted: %1").arg(m_problem);
    else if (going == 0)
        text = oneAfterTheOther(tr("Nothing here is that old yet."), kept);
    else
        //: %1 is "12 closed disputes", %2 "3 documents", %3 their size, %4 a provider
        text = oneAfterTheOther(
            tr("Would be removed from this computer now: %1 and %2 (%3). They stay at %4.")
                .arg(tr("%Ln closed disputes", nullptr, going), tr("%Ln documents", nullptr, m_count.documents),
                    sizeText(m_count.documentBytes, QLocale()), providerName(m_values.provider)),
            kept);
    if (going > 0 && m_count.keptOffline > 0)
        text = oneAfterTheOther(text, tr("%Ln of them are marked to be kept offline.", nullptr, m_count.keptOffline));
    if (days > 0 && m_values.provider != ProviderKind::Omise)
        text = oneAfterTheOther(text,
            tr("%1 does not say when a dispute closed: %2 days after opening are assumed.")
                .arg(providerName(m_values.provider))
                .arg(RetentionRule::kDaysToRuling));
    m_preview->setInk(going > 0 || !m_problem.isEmpty() ? Ink::Danger : Ink::Muted);
    m_preview->write(text);
    const bool tooSmall = m_values.use.bytes > documentsMb() * DocumentLimits::kMegabyte;
    m_room->write(tooSmall
            ? tr("That is less than is kept now. The least recently used documents are removed, except those kept "
                 "offline.")
            : tr("When documents need more room, the least recently used are removed, except those kept offline."));
    m_save->setPlainText(going == 1 ? tr("Save and remove 1 dispute")
            : going > 1             ? tr("Save and remove %1 disputes").arg(QLocale().toString(going))
                                    : tr("Save"));
    m_save->setEnabled(isCounted && (m_problem.isEmpty() || days == 0 || isSame));
    m_save->setAccessibleDescription(m_preview->text());
}

} // namespace disputedesk
