#include "ui/panes/evidenceread.h"

#include "models/domain/displaytext.h"
#include "models/items/evidencetexts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/textblock.h"
#include "ui/theme/outlines.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kMostText = 200'000; // over all that a provider takes

/// Shows where the keyboard is: a text block has no frame of its own.
class FocusMark : public QWidget {
public:
    FocusMark(const Theme &theme, TextBlock *block, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_block(block)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 1, 0, 4); // flush with its label
        column->addWidget(block);
        block->setFocusPolicy(Qt::StrongFocus);
        block->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *) override
    {
        if (!m_block->hasFocus())
            return;
        QPainter painter(this);
        paintFocusLine(painter, rect(), m_theme);
    }

private:
    const Theme &m_theme;
    TextBlock *m_block;
};
} // namespace

EvidenceRead::EvidenceRead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"evidenceRead"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void EvidenceRead::showEvidence(const Evidence &evidence, const QList<Document> &files)
{
    if (evidence == m_evidence && files == m_files)
        return;
    m_evidence = evidence;
    m_files = files;
    rebuild();
}

void EvidenceRead::rebuild()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // one of its own buttons may be what started this
    }
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_column->addWidget(m_list);
    if (m_evidence.isEmpty()) {
        auto *none = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Base, u"evidenceNone"_s, m_list);
        none->setWraps(true);
        none->write(tr("No evidence was sent."));
        column->addWidget(none);
        return;
    }
    std::optional<EvidenceGroup> group;
    QStringList left = m_evidence.keys();
    for (const EvidenceField &field : evidenceFields()) {
        if (!left.removeOne(QString(field.name)))
            continue;
        if (group != field.group)
            addGroup(evidenceGroupText(field.group));
        group = field.group;
        if (field.isFile)
            addFile(field.name, m_evidence.value(field.name));
        else
            addText(field.name, m_evidence.value(field.name));
    }
    for (const QString &unknown : std::as_const(left))
        addText(unknown, m_evidence.value(unknown));
}

void EvidenceRead::addGroup(const QString &title)
{
    auto *label = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Heading, u"evidenceReadGroup"_s, m_list);
    label->write(title);
    label->setContentsMargins(0, m_list->layout()->isEmpty() ? 0 : 14, 0, 2);
    m_list->layout()->addWidget(label);
}

void EvidenceRead::addText(const QString &field, const QString &text)
{
    const QString words = evidenceFieldText(field);
    auto *label =
        new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"evidenceReadLabel_"_s + field.left(60), m_list);
    label->setWraps(true);
    label->writeForeign(words, 80);
    label->setContentsMargins(0, 5, 0, 0);
    auto *block =
        new TextBlock(m_theme, Ink::Text, QApplication::font(), u"evidenceReadText_"_s + field.left(60), m_list);
    block->setAccessibleName(words);
    block->writeForeign(text, kMostText);
    label->setBuddy(block);
    m_list->layout()->addWidget(label);
    m_list->layout()->addWidget(new FocusMark(m_theme, block, m_list));
}

void EvidenceRead::addFile(const QString &field, const QString &id)
{
    const auto at =
        std::find_if(m_files.cbegin(), m_files.cend(), [&id](const Document &file) { return file.id == id; });
    const bool known = at != m_files.cend() && !at->filename.isEmpty();
    const QString name = visibleText((known ? at->filename : id).left(200));
    addText(field, known ? at->filename : id);
    QStringList about{at == m_files.cend() ? QString() : evidenceSizeText(at->size, QLocale()),
        known ? visibleText(id.left(80)) : tr("name and size are not read yet")};
    about.removeAll(QString());
    auto *state = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"evidenceReadFile_"_s + field, m_list);
    state->setWraps(true);
    state->writeForeign(about.join(u" · "_s), 200);
    auto *preview = new LinkButton(m_theme, u"evidenceReadPreview_"_s + field, tr("Preview"), m_list);
    auto *save = new LinkButton(m_theme, u"evidenceReadSave_"_s + field, tr("Save…"), m_list);
    preview->setAccessibleName(tr("Preview %1").arg(labelText(name, 80)));
    save->setAccessibleName(tr("Save %1 to disk").arg(labelText(name, 80)));
    for (LinkButton *button : {preview, save})
        button->setFont(Theme::secondaryFont());
    connect(preview, &QPushButton::clicked, this, [this, id] { Q_EMIT previewRequested(id); });
    connect(save, &QPushButton::clicked, this, [this, id] { Q_EMIT saveRequested(id); });
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(state, 1);
    row->addWidget(preview, 0, Qt::AlignTop);
    row->addWidget(save, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(row);
}

} // namespace disputedesk
