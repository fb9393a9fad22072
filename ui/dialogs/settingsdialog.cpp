#include "ui/dialogs/settingsdialog.h"

#include "models/domain/displaytext.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/formheading.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/settingsnotices.h"
#include "ui/dialogs/settingsvault.h"
#include "ui/theme/fitscroll.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
template <typename W> W *named(W *widget, const QString &name, const QString &accessible)
{
    widget->setObjectName(name);
    widget->setAccessibleName(accessible);
    return widget;
}
} // namespace

SettingsDialog::SettingsDialog(const SettingsValues &values, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_before(values)
    , m_theme(theme)
{
    setObjectName(u"settingsDialog"_s);
    offerHelp(*this, u"settings"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Settings"));
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"settingsTitle"_s, this);
    title->write(windowTitle());
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 8, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildGeneral(form);
    buildLock(form);
    m_notices = std::make_unique<SettingsNotices>(values.reminders, values.trayIcon, theme, *form, page);
    buildEvidence(form);
    buildDeadlines(form);
    if (values.updates.offered)
        buildUpdates(form);
    auto *scroll = new FitScroll(u"settingsScroll"_s, this);
    scroll->hold(page);
    page->setMinimumWidth(qMax(440, fontMetrics().averageCharWidth() * 62));

    m_problem = new InkLabel(theme, Ink::Danger, InkLabel::Type::Secondary, u"settingsProblem"_s, this);
    m_problem->setWraps(true);
    setLive(*m_problem);
    auto *cancel = new ActButton(u"settingsCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save = new ActButton(u"settingsSave"_s, ActKeys::EnterAndSpace, this);
    m_save->setPlainText(tr("Save"));
    m_save->setDefault(true);
    setStyleProperty(m_save, "role", u"main"_s);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const SettingsValues now = this->values();
        accept();
        Q_EMIT saved(now);
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 18);
    all->setSpacing(14);
    all->addWidget(title);
    all->addWidget(scroll, 1);
    all->addLayout(buttons);
    judge();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setVault(const SettingsValues::Vault &vault)
{
    if (m_vault)
        m_vault->show(vault);
}

void SettingsDialog::head(QFormLayout &form, const QString &text) { addFormHeading(form, m_theme, text, this); }

void SettingsDialog::buildGeneral(QFormLayout *form)
{
    head(*form, tr("Appearance"));
    m_choice = named(new QComboBox(this), u"settingsTheme"_s, tr("Theme"));
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the system")},
        {ThemeChoice::Light, tr("Light")}, {ThemeChoice::Dark, tr("Dark")},
        {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto &[choice, text] : choices)
        m_choice->addItem(text, int(choice));
    m_choice->setCurrentIndex(m_choice->findData(int(m_before.theme)));
    form->addRow(tr("Theme"), m_choice);
    m_language = named(new QComboBox(this), u"settingsLanguage"_s, tr("Language"));
    m_language->addItem(tr("As the system"), u"system"_s);
    for (const auto &[key, name] : m_before.languages)
        m_language->addItem(name, key); // its own name: who cannot read the others finds it
    m_language->setCurrentIndex(m_language->findData(m_before.language));
    form->addRow(tr("Language"), m_language);
    head(*form, tr("Refresh"));
    m_minutes = named(new QSpinBox(this), u"settingsMinutes"_s, tr("Minutes between refreshes"));
    m_minutes->setRange(0, 120);
    m_minutes->setSpecialValueText(tr("only when asked"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(m_before.refreshMinutes);
    form->addRow(tr("Refresh every"), m_minutes);
    m_metered = named(new QCheckBox(tr("Not on metered networks"), this), u"settingsMetered"_s,
        tr("No refreshes by themselves on metered networks"));
    m_metered->setChecked(m_before.pauseOnMetered);
    form->addRow(QString(), m_metered);
    m_battery = named(
        new QCheckBox(tr("Not on battery"), this), u"settingsBattery"_s, tr("No refreshes by themselves on battery"));
    m_battery->setChecked(m_before.pauseOnBattery);
    form->addRow(QString(), m_battery);
    head(*form, tr("Network"));
    m_proxyOn = named(new QCheckBox(tr("Use a proxy"), this), u"settingsProxyOn"_s, tr("Use a proxy"));
    m_proxyOn->setChecked(m_before.proxyOn);
    m_proxyUrl = named(new QLineEdit(visibleText(m_before.proxyUrl), this), u"settingsProxyUrl"_s, tr("Proxy address"));
    m_proxyUrl->setPlaceholderText(u"http://proxy.example:8080"_s);
    m_proxyUrl->setMaxLength(300);
    form->addRow(tr("Proxy"), m_proxyOn);
    form->addRow(QString(), m_proxyUrl);
    connect(m_proxyOn, &QCheckBox::toggled, this, &SettingsDialog::judge);
    connect(m_proxyUrl, &QLineEdit::textChanged, this, &SettingsDialog::judge);
}

void SettingsDialog::buildLock(QFormLayout *form)
{
    head(*form, tr("Security"));
    m_lock = named(new QComboBox(this), u"settingsLock"_s, tr("Lock when nobody is at work"));
    m_lock->addItem(tr("never"), 0);
    for (const int minutes : {5, 15, 60})
        m_lock->addItem(tr("after %n minutes", nullptr, minutes), minutes);
    if (m_lock->findData(m_before.lockMinutes) < 0) // of another version, or from a file
        m_lock->addItem(tr("after %n minutes", nullptr, m_before.lockMinutes), m_before.lockMinutes);
    m_lock->setCurrentIndex(m_lock->findData(m_before.lockMinutes));
    form->addRow(tr("Lock"), m_lock);
    if (m_before.vault.offered) {
        m_vault = new SettingsVault(m_before.vault, m_theme, *form, this);
        connect(m_vault, &SettingsVault::wished, this, &SettingsDialog::vaultWished);
    }
}

void SettingsDialog::buildEvidence(QFormLayout *form)
{
    head(*form, tr("Evidence files"));
    addFormNote(*form, m_theme, u"settingsEvidenceNote"_s,
        tr("Files of a response at WooshPay and Stripe, all together at most:"), this);
    m_filesMb = named(new QDoubleSpinBox(this), u"settingsFilesMb"_s, tr("Size of all evidence files"));
    m_filesMb->setRange(0, 10); // what one upload may have
    m_filesMb->setDecimals(1);
    m_filesMb->setSingleStep(0.5);
    m_filesMb->setSpecialValueText(tr("the provider's limit"));
    m_filesMb->setSuffix(tr(" MB"));
    m_filesMb->setValue(m_before.evidenceFilesMb);
    form->addRow(tr("Size"), m_filesMb);
    m_pages = named(new QSpinBox(this), u"settingsPages"_s, tr("Pages of all evidence files"));
    m_pages->setRange(0, 500);
    m_pages->setSpecialValueText(tr("the provider's limit"));
    m_pages->setSuffix(tr(" pages"));
    m_pages->setValue(m_before.evidencePages);
    form->addRow(tr("Pages"), m_pages);
}

void SettingsDialog::buildDeadlines(QFormLayout *form)
{
    bool headed = false;
    for (const SettingsValues::AccountDays &account : m_before.deadlines) {
        m_days.append(nullptr);
        if (account.provider != ProviderKind::Omise)
            continue; // the others name their date
        if (!std::exchange(headed, true)) {
            head(*form, tr("Deadlines"));
            addFormNote(*form, m_theme, u"settingsDaysNote"_s,
                tr("Omise names no deadline. Estimated, for each account, as days after opening:"), this);
        }
        auto *days = named(new QSpinBox(this), u"settingsDays"_s, tr("Days for %1").arg(labelText(account.label, 60)));
        days->setRange(1, 120);
        days->setSuffix(tr(" days"));
        days->setValue(account.days);
        m_days.last() = days;
        auto *label = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Base, u"settingsDaysLabel"_s, this);
        label->writeForeign(account.label, 60);
        form->addRow(label, days);
    }
}

void SettingsDialog::buildUpdates(QFormLayout *form)
{
    const SettingsValues::Updates &updates = m_before.updates;
    head(*form, tr("Updates"));
    m_updates = named(new QCheckBox(tr("Tell me of new versions"), this), u"settingsUpdates"_s, {});
    m_updates->setChecked(updates.allowed);
    form->addRow(QString(), m_updates);
    const auto line = [this, form](const QString &name, const QString &text) {
        auto *label = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, name, this);
        label->write(text);
        label->setWraps(true);
        form->addRow(QString(), label);
    };
    //: %1 is a host, %2 the version of this program
    const QString told = tr("At most once a week, %1 is asked for the newest version. It is told the version you have "
                            "(%2), and nothing else. Nothing is downloaded or installed.")
                             .arg(labelText(updates.host, 80), updates.version);
    line(u"settingsUpdatesNote"_s, told);
    line(u"settingsUpdatesState"_s, updates.state);
    m_updates->setAccessibleName(m_updates->text());
    m_updates->setAccessibleDescription(told + u' ' + updates.state);
}

SettingsValues SettingsDialog::values() const
{
    SettingsValues now = m_before;
    now.theme = ThemeChoice(m_choice->currentData().toInt());
    now.language = m_language->currentIndex() < 0 ? m_before.language : m_language->currentData().toString();
    now.lockMinutes = m_lock->currentData().toInt();
    now.refreshMinutes = m_minutes->value();
    now.pauseOnMetered = m_metered->isChecked();
    now.pauseOnBattery = m_battery->isChecked();
    now.proxyOn = m_proxyOn->isChecked();
    now.proxyUrl = m_proxyUrl->text().trimmed();
    now.evidenceFilesMb = m_filesMb->value();
    now.evidencePages = m_pages->value();
    now.reminders = m_notices->rules();
    now.trayIcon = m_notices->trayIcon();
    now.updates.allowed = m_updates && m_updates->isChecked();
    for (qsizetype i = 0; i < m_days.size(); ++i)
        if (m_days.at(i))
            now.deadlines[i].days = m_days.at(i)->value();
    return now;
}

QString SettingsDialog::proxyProblem() const
{
    if (!m_proxyOn->isChecked())
        return {};
    const QUrl url(m_proxyUrl->text().trimmed(), QUrl::StrictMode);
    const bool scheme = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !scheme || url.host().isEmpty() || url.port() <= 0)
        return tr("The proxy needs an address like http://host:8080 or socks5://host:1080.");
    if (!url.userInfo().isEmpty())
        return tr("No user name or password in the proxy's address: it would be kept in plain text.");
    return {};
}

void SettingsDialog::judge()
{
    m_proxyUrl->setEnabled(m_proxyOn->isChecked());
    if (!m_save)
        return;
    const QString problem = proxyProblem();
    setStyleProperty(m_proxyUrl, "invalid", !problem.isEmpty());
    m_problem->write(problem);
    m_save->setEnabled(problem.isEmpty());
    m_save->setToolTip(problem);
    m_save->setAccessibleDescription(problem);
}

} // namespace disputedesk
