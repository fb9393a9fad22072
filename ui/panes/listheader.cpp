#include "ui/panes/listheader.h"

#include "models/items/querytexts.h"
#include "ui/panes/saveviewbutton.h"
#include "ui/panes/searchhelp.h"
#include "ui/panes/searchproblem.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/taborder.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kIconOnly = 48; ///< a button without its words
constexpr int kMenuSign = 14;
const QString kColumns = u"columnsButton"_s;

/// Takes the words from buttons that have an icon and a tool tip, where there is no room for them and the search line.
void shortenButtons(
    const QWidget &header, const QWidget &edit, const std::initializer_list<std::pair<QPushButton *, QString>> &buttons)
{
    int need = edit.minimumWidth() + 2 * metrics::kPane;
    for (const auto &[button, words] : buttons)
        button->setText(words);
    const QList<QPushButton *> all = header.findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QPushButton *const button : all)
        need += button->isHidden() ? 0 : button->sizeHint().width() + 2 * metrics::kGrid;
    if (need > header.width())
        for (const auto &[button, words] : buttons)
            button->setText({});
}
} // namespace

ListHeader::ListHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_edit(new SearchLine(theme, this))
    , m_problem(new SearchProblem(theme, this))
    , m_search(new QAction(tr("Find disputes"), this))
    , m_refresh(new QAction(tr("Refresh"), this))
    , m_saveView(new SaveViewButton(theme, this))
    , m_refreshButton(new QPushButton(this))
    , m_inquiries(new QPushButton(this))
    , m_inquiryChoices(new QActionGroup(this))
    , m_columnsMenu(new QMenu(this))
{
    setObjectName(u"listHeader"_s);
    m_edit->setObjectName(u"searchLine"_s);
    m_edit->setAccessibleName(tr("Find disputes"));
    m_edit->setProperty("hasSign", true);
    m_edit->setPlaceholderText(tr("Search ID, charge, reason, amount…"));
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 26); // two terms are seen; the sidebar goes before them
    m_edit->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_clear = m_edit->addAction(theme.icon(u"cancel"_s), QLineEdit::TrailingPosition);
    m_clear->setObjectName(u"clearSearch"_s);
    m_clear->setText(tr("Clear search"));
    m_clear->setToolTip(tr("Clear search (Esc)"));
    m_clear->setVisible(false);
    m_help = m_edit->addAction(theme.icon(u"help"_s), QLineEdit::TrailingPosition);
    m_help->setObjectName(u"searchHelpAction"_s);
    m_help->setText(tr("What can be searched"));
    m_help->setToolTip(tr("What can be searched"));
    connect(m_help, &QAction::triggered, this, [this] { (new SearchHelp(this))->showUnder(*m_edit); });
    m_edit->installEventFilter(this);
    updateProblems();

    m_search->setObjectName(u"findDisputes"_s);
    m_search->setShortcut(QKeySequence::Find);
    m_refresh->setObjectName(u"refreshDisputes"_s);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setProperty("whyNot", tr("Disputes are being read just now."));
    m_refresh->setIcon(theme.icon(u"refresh"_s));
    m_refreshButton->setObjectName(u"refreshButton"_s);
    m_refreshButton->setAccessibleName(tr("Refresh"));
    m_refreshButton->setText(tr("Refresh"));
    m_refreshButton->setIcon(theme.icon(u"refresh"_s, Ink::Text));
    m_refreshButton->setToolTip(
        tr("Read the disputes again (%1)").arg(m_refresh->shortcut().toString(QKeySequence::NativeText)));
    auto *const columns = new QPushButton(tr("Columns"), this);
    columns->setObjectName(kColumns);
    columns->setToolTip(columns->text());
    columns->setAccessibleName(tr("Columns"));
    columns->setIcon(theme.icon(u"columns"_s, Ink::Text));
    columns->setProperty("hasMenu", true);
    m_columnsMenu->setObjectName(u"columnsMenu"_s);
    columns->setMenu(m_columnsMenu);
    makeInquiries(theme);
    for (QPushButton *button : {m_inquiries, m_refreshButton, columns}) {
        button->setAutoDefault(false);
        button->setIconSize({20, 16});
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPane, 3 * metrics::kGrid, metrics::kPane, 2 * metrics::kGrid);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_problem);
    row->setSpacing(2 * metrics::kGrid);
    row->addWidget(m_edit, 1);
    row->addWidget(m_saveView);
    row->addWidget(m_inquiries);
    row->addWidget(m_refreshButton);
    row->addWidget(columns);
    m_refreshButton->setMinimumWidth(kIconOnly);
    columns->setMinimumWidth(kIconOnly + kMenuSign);
    installEventFilter(this);
    chainTabs({m_edit, m_saveView, m_inquiries, m_refreshButton, columns});

    m_rest.setSingleShot(true);
    m_rest.setInterval(kDebounceMs);
    connect(&m_rest, &QTimer::timeout, this, &ListHeader::tell);
    m_complain.setSingleShot(true);
    m_complain.setInterval(kComplainMs);
    connect(&m_complain, &QTimer::timeout, this, &ListHeader::updateProblems);
    connect(m_edit, &SearchLine::popupClosed, &m_complain, qOverload<>(&QTimer::start)); // what was chosen comes now
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_typing = m_edit->hasFocus();
        m_rest.start();
        if (m_typing)
            m_complain.start();
        else
            m_complain.stop();
    });
    connect(
        m_problem, &SearchProblem::mendRequested, this, [this](qsizetype from, qsizetype length, const QString &text) {
            if (m_edit->text() != m_told)
                return; // the place is another one by now
            m_edit->replacePart(from, length, text);
            m_edit->setFocus(Qt::OtherFocusReason);
            tell();
        });
    connect(m_clear, &QAction::triggered, this, [this] { setText({}); });
    connect(m_search, &QAction::triggered, this, [this] {
        m_edit->setFocus(Qt::ShortcutFocusReason);
        m_edit->selectAll();
    });
    connect(m_refresh, &QAction::triggered, this, &ListHeader::refreshRequested);
    connect(m_refreshButton, &QPushButton::clicked, m_refresh, &QAction::trigger);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &ListHeader::columnsMenuAboutToShow);
}

void ListHeader::makeInquiries(const Theme &theme)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"inquiriesMenu"_s);
    const std::pair<QString, Inquiries> choices[] = {{tr("All disputes"), Inquiries::All},
        {tr("Without inquiries"), Inquiries::Without}, {tr("Only inquiries"), Inquiries::Only}};
    for (const auto &[text, inquiries] : choices) {
        QAction *action = m_inquiryChoices->addAction(text);
        action->setObjectName(u"inquiries%1"_s.arg(int(inquiries)));
        action->setCheckable(true);
        action->setData(int(inquiries));
        menu->addAction(action);
    }
    m_inquiries->setObjectName(u"inquiriesButton"_s);
    m_inquiries->setIcon(theme.icon(u"eye"_s, Ink::Text));
    m_inquiries->setProperty("hasMenu", true);
    m_inquiries->setMenu(menu);
    m_inquiries->setToolTip(tr("Inquiries and early warnings are no chargebacks yet"));
    showInquiries(Inquiries::All, false);
    connect(m_inquiryChoices, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT inquiriesChosen(Inquiries(action->data().toInt())); });
}

void ListHeader::showInquiries(Inquiries inquiries, bool offered)
{
    const bool isOn = inquiries != Inquiries::All;
    QString name = tr("Inquiries");
    for (QAction *action : m_inquiryChoices->actions()) {
        action->setChecked(action->data().toInt() == int(inquiries));
        if (isOn && action->isChecked())
            name = action->text();
    }
    m_inquiries->setText(name);
    m_inquiries->setAccessibleName(isOn ? tr("Filter is on: %1").arg(name) : tr("Inquiries: all disputes are shown"));
    setStyleProperty(m_inquiries, "filterOn", isOn);
    m_inquiries->setVisible(offered || isOn);
}

QString ListHeader::text() const { return m_edit->text(); }

void ListHeader::setText(const QString &text)
{
    m_edit->replaceAll(text);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0); // it came from elsewhere, such as a chart: its beginning is read first
    m_complain.stop(); // nobody is typing
    tell();
    updateProblems(); // the same text as before: only the list of completions went
}

void ListHeader::showProblems(const QList<QueryProblem> &problems)
{
    m_problems = problems;
    updateProblems();
}

void ListHeader::updateProblems()
{
    // The list of what can stand there is the hint; a line more would push away what lies below.
    const bool completes = m_edit->isPopupOpen();
    const bool asHint = !completes && m_typing && m_edit->hasFocus() && m_problems.size() == 1
        && m_problems.first().unfinished
        && m_edit->cursorPosition() == m_problems.first().from + m_problems.first().length;
    // Half a word is no fault: nothing turns red while the keys are still going.
    const bool patient = completes || (m_typing && m_edit->hasFocus() && m_complain.isActive());
    const bool complains = !asHint && !patient;
    m_problem->say(asHint || complains ? m_problems : QList<QueryProblem>(), asHint);
    m_edit->mark(complains ? m_problems : QList<QueryProblem>());
    setStyleProperty(m_edit, "invalid", complains && !m_problems.isEmpty());
    const QString help = tr("Words, or keys as in status:won due:7d. All must fit. Ctrl+Space shows the keys.");
    m_edit->setAccessibleDescription(m_problems.isEmpty() ? help : queryProblemText(m_problems.first()) + u' ' + help);
}

void ListHeader::setRefreshing(bool refreshing)
{
    m_refresh->setEnabled(!refreshing);
    m_refreshButton->setEnabled(!refreshing);
}

void ListHeader::tell()
{
    m_rest.stop();
    if (std::exchange(m_told, m_edit->text()) != m_edit->text())
        Q_EMIT searchChanged(m_edit->text());
}

bool ListHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == this) {
        // Before the layout gives out the new width. The tool tips say what the icons are.
        if (event->type() == QEvent::Resize)
            shortenButtons(*this, *m_edit,
                {{m_refreshButton, tr("Refresh")}, {findChild<QPushButton *>(kColumns), tr("Columns")}});
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::FocusOut:
        m_typing = false; // what is left unfinished is wrong
        m_edit->closePopup();
        if (m_edit->text() == m_told)
            updateProblems();
        break;
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept(); // Esc is ours while the line has the focus, whatever the window does with it
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (takeKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

bool ListHeader::takeKey(const QKeyEvent &key)
{
    if (m_edit->popupTakes(key))
        return true;
    switch (key.key()) {
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty())
            Q_EMIT leaveRequested();
        else
            setText({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        m_typing = false;
        tell();
        updateProblems();
        if (m_problems.isEmpty() || key.key() == Qt::Key_Down)
            Q_EMIT leaveRequested(); // else the line is what needs a hand
        return true;
    default: return false;
    }
}

} // namespace disputedesk
