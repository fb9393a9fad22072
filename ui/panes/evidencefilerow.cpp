#include "ui/panes/evidencefilerow.h"

#include "models/domain/displaytext.h"
#include "models/items/evidencetexts.h"
#include "ui/dialogs/iconbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/theme/droppedfiles.h"
#include "ui/theme/plainlabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace disputedesk {

EvidenceFileRow::EvidenceFileRow(const Theme &theme, const EvidenceField &field, QWidget *parent)
    : EvidenceFieldRow(theme, field, parent)
{
    const QString name = fieldName();
    m_choose = new LinkButton(theme, u"evidenceChoose_"_s + name, tr("Choose…"), this);
    m_choose->setFont(Theme::secondaryFont());
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"evidenceProgress_"_s + name);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_note = new InkLabel(theme, Ink::Warning, InkLabel::Type::Secondary, u"evidenceNote_"_s + name, this);
    m_note->setWraps(true);
    m_note->setContentsMargins(0, 2, 0, 6);
    addBesideHead(m_choose);
    addUnder(m_progress);
    addUnder(m_note);
    connect(m_choose, &QPushButton::clicked, this, &EvidenceFileRow::chooseRequested);
    setAcceptDrops(true);
    showHead();
}

void EvidenceFileRow::buildBody()
{
    EvidenceFieldRow::buildBody();
    const QString name = fieldName();
    m_name = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Base, u"evidenceFileName_"_s + name, m_body);
    m_name->setWraps(true);
    m_state = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"evidenceFileState_"_s + name, m_body);
    m_state->setWraps(true);
    m_preview = new IconButton(m_theme, u"evidencePreview_"_s + name, u"eye"_s, {}, m_body);
    m_remove = new IconButton(m_theme, u"evidenceRemove_"_s + name, u"trash"_s, {}, m_body);
    m_keep = new LinkButton(m_theme, u"evidenceKeep_"_s + name, tr("Keep it after all"), m_body);
    m_keep->setFont(Theme::secondaryFont());
    connect(m_preview, &QPushButton::clicked, this, [this] {
        if (m_row.file)
            Q_EMIT previewRequested({}, m_row.file->id);
        else
            Q_EMIT previewRequested(m_row.value, {});
    });
    connect(m_remove, &QPushButton::clicked, this, &EvidenceFileRow::remove);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        head()->setFocus(); // the button goes away under the keyboard
        Q_EMIT takeAwayRequested(false);
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_name, 1);
    line->addWidget(m_preview, 0, Qt::AlignTop);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    addToBody(line);
    addToBody(m_state);
    addToBody(m_keep);
    addToBody(m_help);
    QWidget *before = m_choose;
    for (QWidget *stop : std::initializer_list<QWidget *>{m_preview, m_remove, m_keep}) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

void EvidenceFileRow::showFile(const Document *known, int percent, const QString &provider)
{
    m_known = known ? *known : Document();
    m_percent = percent;
    m_provider = provider;
}

void EvidenceFileRow::showRow(const EvidenceRow &row)
{
    const bool another = row.file != m_row.file || row.value != m_row.value;
    if (another)
        m_dropNote.clear();
    EvidenceFieldRow::showRow(row);
}

void EvidenceFileRow::reset()
{
    m_known = {};
    m_percent = -1;
    m_dropNote.clear();
    EvidenceFieldRow::reset();
    showHead();
}

QList<QWidget *> EvidenceFileRow::stops() const
{
    QList<QWidget *> all{head(), m_choose};
    if (m_body)
        all += {m_preview, m_remove, m_keep};
    return all;
}

QString EvidenceFileRow::shownName() const
{
    if (m_row.file)
        return visibleText(m_row.file->fileName.left(200));
    if (m_row.value.isEmpty())
        return {};
    return visibleText((m_known.filename.isEmpty() ? m_row.value : m_known.filename).left(200));
}

QString EvidenceFileRow::stateText() const
{
    if (m_percent >= 0)
        return tr("uploading %1%").arg(qMin(m_percent, 100));
    if (!m_row.file)
        //: %1 is the provider's name
        return tr("at %1").arg(m_provider);
    return m_row.file->serverId.isEmpty() ? tr("in the draft") : tr("uploaded");
}

void EvidenceFileRow::showHead()
{
    const QLocale locale;
    const bool filled = m_row.isProvided();
    const bool cleared = m_row.onServer && !filled;
    const QString name = shownName();
    const QString size = filled ? evidenceSizeText(m_row.file ? m_row.file->size : m_known.size, locale) : QString();
    QStringList about{size, filled && m_row.file ? evidencePagesText(m_row.file->pages) : QString(),
        filled ? stateText() : QString()};
    about.removeAll(QString());
    const QString value = filled ? name : cleared ? tr("will be taken away") : tr("drop a file here");
    writeHead(m_percent >= 0 ? stateText() : value, size, false, (QStringList(name) + about).join(tr(", ")));
    const QString label = evidenceFieldText(fieldName());
    m_choose->setPlainText(filled ? tr("Replace…") : tr("Choose…"));
    m_choose->setAccessibleName(
        filled ? tr("Choose another file for %1").arg(label) : tr("Choose a file for %1").arg(label));
    m_choose->setToolTip(filled ? plainToolTip(tr("Takes the place of %1").arg(name)) : QString());
    m_choose->setAccessibleDescription(filled ? tr("Takes the place of %1").arg(name) : QString());
    m_choose->setVisible(!filled || isOpen());
    m_choose->updateGeometry();
    head()->setBeside(m_choose->isHidden() ? 0 : m_choose->sizeHint().width() + 2);
    m_progress->setVisible(m_percent >= 0);
    m_progress->setValue(qBound(0, m_percent, 100));
    m_progress->setAccessibleName(tr("Progress of %1").arg(labelText(name, 80)));
    m_note->write(m_dropNote);
    m_note->setVisible(!m_dropNote.isEmpty());
    if (m_body)
        showBody();
}

void EvidenceFileRow::showBody()
{
    const bool filled = m_row.isProvided();
    m_name->writeForeign(shownName(), 200);
    m_name->setVisible(filled);
    QStringList about;
    if (filled) {
        about << evidenceSizeText(m_row.file ? m_row.file->size : m_known.size, QLocale());
        if (m_row.file)
            about << evidencePagesText(m_row.file->pages);
        about << stateText() << tr("one file a field: a new one takes its place");
    } else if (m_row.onServer) {
        about << tr("%1 has a file here; it will be taken away when you send.").arg(m_provider);
    } else {
        about << tr("PDF, JPEG or PNG: drop it on this row, or choose it.");
    }
    about.removeAll(QString());
    m_state->write(about.join(u" · "_s));
    m_keep->setVisible(!filled && m_row.onServer);
    const QString name = labelText(shownName(), 80);
    m_preview->setWords(tr("Preview %1").arg(name));
    m_preview->setToolTip(plainToolTip(m_preview->accessibleName()));
    m_preview->setAccessibleDescription(m_preview->accessibleName());
    m_preview->setVisible(filled);
    m_remove->setWords(m_row.file ? tr("Remove %1 from the draft").arg(name) : tr("Take %1 away").arg(name));
    m_remove->setToolTip(plainToolTip(m_remove->accessibleName()));
    m_remove->setAccessibleDescription(m_remove->accessibleName());
    m_remove->setVisible(filled && m_percent < 0);
}

void EvidenceFileRow::remove()
{
    head()->setFocus(); // the button goes away under the keyboard
    if (m_row.file)
        Q_EMIT removeRequested(m_row.file->id);
    else
        Q_EMIT takeAwayRequested(true);
}

void EvidenceFileRow::dragEnterEvent(QDragEnterEvent *event)
{
    const qsizetype files = droppedFiles(event->mimeData()).size();
    if (files == 0)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setDropHint(true);
    m_dropNote = files > 1   ? tr("One file a field: drop one at a time.")
        : m_row.isProvided() ? tr("The new file will take the place of %1.").arg(labelText(shownName(), 120))
                             : QString();
    showHead();
}

void EvidenceFileRow::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropHint(false);
    m_dropNote.clear();
    showHead();
}

void EvidenceFileRow::dropEvent(QDropEvent *event)
{
    setDropHint(false);
    m_dropNote.clear();
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (paths.size() > 1)
        m_dropNote = tr("One file a field: drop one at a time.");
    showHead();
    if (paths.size() == 1)
        Q_EMIT filesDropped(paths);
}

} // namespace disputedesk
