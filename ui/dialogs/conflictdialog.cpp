#include "ui/dialogs/conflictdialog.h"

#include "models/domain/displaytext.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/conflictcolumns.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/theme/fitscroll.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// What moved and is not ours to merge.
QStringList factLines(const ThreeWay &merge, ProviderKind provider)
{
    const QLocale locale;
    QStringList lines;
    const auto line = [&](const QString &what, const QString &was, const QString &is) {
        lines << labelled(what, (was.isEmpty() ? u"–"_s : was) + u" → "_s + is);
    };
    if (merge.base.status != merge.theirs.status)
        line(ConflictDialog::tr("Status"), statusText(merge.base.status), statusText(merge.theirs.status));
    if (!(merge.base.amount == merge.theirs.amount))
        line(ConflictDialog::tr("Amount"), moneyText(merge.base.amount, provider, locale),
            moneyText(merge.theirs.amount, provider, locale));
    if (merge.base.submissionCount != merge.theirs.submissionCount)
        line(ConflictDialog::tr("Responses sent"), locale.toString(merge.base.submissionCount),
            locale.toString(merge.theirs.submissionCount));
    return lines;
}
} // namespace

ConflictDialog::ConflictDialog(
    const ThreeWay &merge, const Dispute &now, const MergeWork &work, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(new ConflictModel(merge, work, this))
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("The dispute changed since you wrote your draft"));
    offerHelp(*this, u"review"_s, theme);
    build(now);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_columns, &ConflictColumns::chosen, this, [this](const MergeChoice &choice) {
        const int row = m_list->currentIndex().row();
        if (row < 0)
            return;
        m_model->choose(row, choice);
        m_columns->setWritten(m_model->written(row));
    });
    connect(m_model, &ConflictModel::chosen, this, &ConflictDialog::showState);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(qMax(0, m_model->firstOpen())));
    m_columns->setVisible(m_model->rowCount() > 0);
    m_list->setVisible(m_model->rowCount() > 0);
    showState();
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_apply)->setFocus();
}

void ConflictDialog::build(const Dispute &now)
{
    using Type = InkLabel::Type;
    auto *title = new InkLabel(m_theme, Ink::Text, Type::Title, u"conflictTitle"_s, this);
    title->write(windowTitle());
    title->setWraps(true);
    auto *intro = new InkLabel(m_theme, Ink::Muted, Type::Base, u"conflictIntro"_s, this);
    intro->write(
        tr("Dispute %1 at %2, %3. Choose what your draft shall say; nothing is sent by this, and the draft as "
           "it is can be brought back.")
            .arg(labelText(now.id, 60), providerName(now.provider), moneyText(now.amount, now.provider, QLocale())));
    intro->setWraps(true);
    auto *facts = new InkLabel(m_theme, Ink::Warning, Type::Base, u"conflictFacts"_s, this);
    const QStringList lines = factLines(m_model->merge(), now.provider);
    facts->write(lines.isEmpty() ? QString() : u"! "_s + lines.join(u"   "_s));
    facts->setWraps(true);
    facts->setVisible(!lines.isEmpty());
    auto *none = new InkLabel(m_theme, Ink::Text, Type::Base, u"conflictNone"_s, this);
    none->write(tr("Nothing that you wrote is touched by it. Apply takes note of the change; then review and send."));
    none->setWraps(true);
    none->setVisible(m_model->rowCount() == 0);
    m_list = new QListView(this);
    m_list->setObjectName(u"conflictList"_s);
    m_list->setAccessibleName(tr("Fields that differ"));
    m_list->setModel(m_model);
    m_list->setFixedWidth(220);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_columns = new ConflictColumns(m_theme, this);

    auto *mine = new LinkButton(m_theme, u"conflictAllMine"_s, tr("Keep all of mine"), this);
    auto *theirs = new LinkButton(m_theme, u"conflictAllTheirs"_s, tr("Take all of theirs"), this);
    const auto all = [this](MergeChoice::Take take) {
        return [this, take] {
            m_model->chooseAll(take);
            showRow(m_list->currentIndex().row());
        };
    };
    connect(mine, &QPushButton::clicked, this, all(MergeChoice::Take::Mine));
    connect(theirs, &QPushButton::clicked, this, all(MergeChoice::Take::Theirs));
    for (LinkButton *link : {mine, theirs})
        link->setVisible(m_model->rowCount() > 0);
    m_open = new InkLabel(m_theme, Ink::Warning, Type::Secondary, u"conflictOpen"_s, this);
    setLive(*m_open);
    auto *cancel = new ActButton(u"conflictCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_apply = new ActButton(u"conflictApply"_s, ActKeys::EnterAndSpace, this);
    m_apply->setPlainText(tr("Apply to draft"));
    setStyleProperty(m_apply, "role", u"main"_s);
    connect(m_apply, &QPushButton::clicked, this, &ConflictDialog::apply);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list);
    auto *scroll = new FitScroll(u"conflictScroll"_s, this); // at 200 % three texts and the result have no room
    scroll->hold(m_columns);
    scroll->setVisible(m_model->rowCount() > 0);
    middle->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(mine);
    buttons->addWidget(theirs);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(intro);
    column->addWidget(facts);
    column->addWidget(none);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    const QSize room = screen()->availableGeometry().size() - QSize(40, 60);
    resize(QSize(980, m_model->rowCount() > 0 ? 620 : 240).boundedTo(room));
}

void ConflictDialog::showRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_columns->showField(m_model->field(row), m_model->choice(row));
    m_columns->setWritten(m_model->written(row));
}

void ConflictDialog::showState()
{
    const int open = m_model->undecided();
    m_open->write(open == 0 ? QString()
            : open == 1     ? tr("! 1 field is still to be chosen")
                            : tr("! %n fields are still to be chosen", nullptr, open));
    m_apply->setEnabled(open == 0);
    m_apply->setAccessibleDescription(m_open->text());
}

void ConflictDialog::done(int result)
{
    m_columns->takeComposed();
    QDialog::done(result);
}

void ConflictDialog::apply()
{
    m_columns->takeComposed();
    m_apply->setEnabled(false); // once
    const MergeChoices choices = m_model->choices();
    accept();
    Q_EMIT applied(choices);
}

} // namespace disputedesk
