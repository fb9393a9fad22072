#include "ui/panes/documentrow.h"

#include "models/items/documentlistmodel.h"
#include "models/items/texts.h"
#include "ui/dialogs/iconbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/theme/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kBadge = 34;
using Model = DocumentListModel;
} // namespace

DocumentRow::DocumentRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"documentRow"_s);
    build();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DocumentRow::build()
{
    m_name = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Base, u"documentName"_s, this);
    m_state = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"documentState"_s, this);
    buildKinds();
    m_again = new LinkButton(m_theme, u"documentAgain"_s, tr("Try again"), this);
    m_again->setFont(Theme::secondaryFont());
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT previewRequested(m_id, {}); });
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"documentProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_preview = new IconButton(m_theme, u"documentPreview"_s, u"eye"_s, {}, this);
    m_send = new IconButton(m_theme, u"documentSend"_s, u"upload"_s, {}, this);
    m_cancel = new IconButton(m_theme, u"documentCancel"_s, u"cancel"_s, {}, this);
    m_remove = new IconButton(m_theme, u"documentRemove"_s, u"trash"_s, {}, this);
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT previewRequested(m_id, m_file); });
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(m_file); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_file); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_file.isNull())
            Q_EMIT deleteRequested(m_id);
        else
            Q_EMIT removeRequested(m_file);
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_state);
    words->addWidget(m_again, 0, Qt::AlignLeft);
    words->addWidget(m_kind, 0, Qt::AlignLeft); // unaligned, its fixed width would bound the whole column
    words->addWidget(m_progress);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kBadge + 10, 3, 0, 3);
    row->setSpacing(2);
    row->addLayout(words, 1);
    for (IconButton *button : {m_preview, m_send, m_cancel, m_remove})
        row->addWidget(button, 0, Qt::AlignVCenter);
    setMinimumHeight(kBadge + 6);
}

void DocumentRow::buildKinds()
{
    m_kind = new LinkButton(m_theme, u"documentKind"_s, {}, this);
    m_kind->setFont(Theme::secondaryFont());
    m_kinds = new QMenu(this);
    m_kinds->setObjectName(u"documentKinds"_s);
    m_kinds->setAccessibleName(tr("Kind of document"));
    for (const QString &kind : QStringList(QString()) + documentKinds())
        connect(m_kinds->addAction(documentKindText(kind)), &QAction::triggered, this,
            [this, kind] { Q_EMIT kindChosen(m_file, kind); });
    connect(m_kind, &QPushButton::clicked, this,
        [this] { m_kinds->popup(m_kind->mapToGlobal(m_kind->rect().bottomLeft())); });
}

void DocumentRow::showRow(const QModelIndex &index, bool writable, const QString &stop)
{
    m_id = index.data(Model::IdRole).toString();
    m_file = index.data(Model::FileIdRole).toUuid();
    m_badge = index.data(Model::TypeBadgeRole).toString();
    const auto place = Model::Place(index.data(Model::PlaceRole).toInt());
    const QString name = labelText(index.data(Model::NameRole).toString(), 200);
    m_name->write(name);
    m_name->setToolTip(plainToolTip(name));
    m_name->setAccessibleDescription(name);
    const bool draft = place == Model::Place::InDraft;
    const bool sending = place == Model::Place::Uploading;
    QStringList parts;
    if (!draft)
        parts << index.data(Model::KindTextRole).toString();
    if (const qint64 size = index.data(Model::SizeRole).toLongLong(); size >= 0)
        parts << sizeText(size, QLocale());
    parts << index.data(Model::StateTextRole).toString() << index.data(Model::OfflineTextRole).toString();
    parts.removeAll(QString());
    m_state->writeForeign(parts.join(u" · "_s), 300);
    m_state->setToolTip(plainToolTip(m_state->text()));
    m_state->setAccessibleDescription(m_state->text());
    const int offline = index.data(Model::OfflineRole).toInt();
    const bool failed = offline == int(DocumentState::Place::Failed);
    const bool loading = offline == int(DocumentState::Place::Downloading);
    m_state->setInk(place == Model::Place::Unclear || failed ? Ink::Danger : Ink::Muted);
    m_again->setVisible(failed);
    m_again->setAccessibleName(tr("Download %1 again").arg(name));
    m_again->setToolTip(tr("Downloads it and shows it"));
    m_progress->setVisible(sending || loading);
    m_progress->setValue(index.data(loading ? Model::OfflinePercentRole : Model::ProgressRole).toInt());
    m_progress->setAccessibleName(tr("Progress of %1").arg(name));
    const QString kind = index.data(Model::KindTextRole).toString();
    m_kind->setPlainText(labelText(kind, 60) + u" ▾"_s);
    m_kind->setAccessibleName(tr("Kind of %1: %2").arg(name, kind));
    m_kind->setVisible(draft && writable);
    m_kind->updateGeometry();
    m_send->setVisible(draft && writable);
    m_cancel->setVisible(sending);
    m_remove->setVisible(writable && (draft || place == Model::Place::OnServer));
    m_preview->setWords(tr("Preview %1").arg(name));
    m_send->setWords(tr("Send %1 to the provider now").arg(name));
    m_cancel->setWords(tr("Cancel sending %1").arg(name));
    m_remove->setWords(draft ? tr("Remove %1 from the draft").arg(name) : tr("Delete %1 at the provider…").arg(name));
    m_send->setEnabled(stop.isEmpty());
    m_remove->setEnabled(draft || stop.isEmpty());
    for (IconButton *button : {m_send, m_remove})
        if (!button->isEnabled()) {
            button->setToolTip(plainToolTip(stop));
            button->setAccessibleDescription(stop);
        }
    setAccessibleName(name + u", "_s + m_state->text());
    update();
}

void DocumentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect badge(0, (height() - kBadge) / 2, kBadge, kBadge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Ink::NeutralGround));
    painter.drawRoundedRect(badge, 6, 6);
    QFont font = Theme::secondaryFont();
    font.setPixelSize(qMin(10, font.pixelSize()));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_theme.color(Ink::Text));
    painter.drawText(badge, Qt::AlignCenter, m_badge);
}

} // namespace disputedesk
