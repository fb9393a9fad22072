#include "models/items/activitymodel.h"
#include "models/items/documentlistmodel.h"
#include "models/items/metadatamodel.h"
#include "tests/ui/detail/builders.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/deadlinedialog.h"
#include "ui/dialogs/drafttextdialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/settledialog.h"
#include "ui/panes/detailpane.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
QString folder = u"/tmp"_s;

void save(QWidget &widget, const QString &name)
{
    widget.show();
    QTest::qWait(60);
    widget.grab().save(u"%1/uidetail-%2.png"_s.arg(folder, name));
    widget.hide();
}

QList<ActivityItem> activity()
{
    ActivityItem sent;
    sent.kind = ActivityItem::Kind::Write;
    sent.at = build::now().addSecs(-300);
    sent.verb = WriteVerb::UploadDocument;
    sent.state = ActionState::Applied;
    sent.requestId = u"req_8dj3kd92"_s;
    ActivityItem unclear = sent;
    unclear.verb = WriteVerb::Respond;
    unclear.state = ActionState::Unknown;
    unclear.note = u"The connection was lost after the request had gone out."_s;
    unclear.at = build::now().addSecs(-20);
    ActivityItem refused = sent;
    refused.state = ActionState::Rejected;
    refused.verb = WriteVerb::UploadDocument;
    refused.httpStatus = 400;
    refused.note =
        u"invalid_file_type: file type is not supported, and here is a rather long sentence of the server that has to break over two lines"_s;
    ActivityItem change;
    change.field = u"status"_s;
    change.before = u"open"_s;
    change.after = u"pending"_s;
    change.at = build::now().addDays(-2);
    return {sent, unclear, refused, change};
}

struct Models {
    MetadataModel metadata;
    DocumentListModel documents;
    ActivityModel activity;
};

void panes(const Theme &theme, const QString &suffix)
{
    Models models;
    models.activity.setItems(activity());
    DetailPane pane(theme, models.metadata, models.documents, models.activity, build::now);
    pane.resize(432, 800);
    save(pane, u"empty"_s + suffix);
    DisputeView view = build::richView();
    pane.showDispute(view);
    models.documents.setUpload(view.draft.files.at(0).id, DocumentListModel::Place::Uploading, 62);
    const QString names[] = {u"summary"_s, u"response"_s, u"activity"_s, u"json"_s};
    for (int tab = 0; tab < 4; ++tab) {
        pane.setCurrentTab(DetailPane::Tab(tab));
        save(pane, names[tab] + suffix);
    }
    view.unclear = build::intentOf(view, WriteVerb::Respond);
    for (Capability &can : view.can)
        can.why = WhyNot::OutcomeOpen;
    pane.showDispute(view);
    pane.setCurrentTab(DetailPane::Response);
    models.metadata.setData(models.metadata.index(1, MetadataModel::Value), u"4x2"_s, Qt::EditRole);
    save(pane, u"unclear"_s + suffix);
    pane.showDispute(build::pendingView());
    save(pane, u"pending"_s + suffix);
    pane.setCurrentTab(DetailPane::Summary);
    pane.showDispute(build::hostileView());
    save(pane, u"hostile"_s + suffix);
    pane.setCurrentTab(DetailPane::Response);
    save(pane, u"hostile-response"_s + suffix);
    pane.showError(u"The file of the cache is damaged."_s);
    save(pane, u"error"_s + suffix);
}

void dialogs(const Theme &theme, const QString &suffix)
{
    const DisputeView view = build::richView();
    const ConfirmTiming fast{0, 0};
    ConfirmDialog concede(build::specOf(view, WriteVerb::Concede), theme, nullptr, fast);
    concede.findChild<QLineEdit *>(u"confirmTyped"_s)->setText(u"12450.0"_s);
    save(concede, u"confirm-t3"_s + suffix);
    concede.findChild<QLineEdit *>(u"confirmTyped"_s)->setText(u"12450.00"_s);
    save(concede, u"confirm-t3-on"_s + suffix);
    concede.setRunning(u"Reading the dispute again…"_s);
    save(concede, u"confirm-running"_s + suffix);
    concede.setOutcome(ActionState::Applied, u"The dispute is lost since 21 Nov 2026, 09:00 (UTC+7)."_s,
        u"req_8dj3kd92a0"_s, {u"THB 12,450.00 goes back to the cardholder with the next settlement."_s});
    save(concede, u"confirm-outcome"_s + suffix);
    ConfirmDialog respond(build::specOf(view, WriteVerb::Respond), theme, nullptr, fast);
    respond.findChild<QCheckBox *>(u"confirmTick"_s)->setChecked(true);
    save(respond, u"confirm-t2"_s + suffix);
    ConfirmDialog remove(build::specOf(view, WriteVerb::DeleteDocument), theme, nullptr, fast);
    save(remove, u"confirm-t1"_s + suffix);
    ReviewContent content = build::reviewOf(view);
    ReviewDialog review(content, theme);
    review.resize(720, 820);
    save(review, u"review"_s + suffix);
    Draft mine = view.draft;
    mine.base = SeenState::of(view.dispute);
    mine.message = u"The order was delivered on 9 November.\nKerry Express has a signed slip."_s;
    Dispute moved = view.dispute;
    moved.message = u"A colleague wrote this meanwhile.\nKerry Express has a signed slip."_s;
    moved.metadata.append({u"ticket"_s, MetadataType::Text, u"SG-1182"_s});
    moved.amount.minor += 5000;
    ConflictDialog conflict(threeWayOf(mine, moved), moved, {}, theme);
    save(conflict, u"conflict"_s + suffix);
    DraftTextDialog kept(moved.id, mine.message, theme);
    save(kept, u"drafttext"_s + suffix);
    SettleDialog settle(build::intentOf(view, WriteVerb::Concede), u"THB 12,450.00"_s, u"Siam Goods · Omise"_s, theme);
    save(settle, u"settle"_s + suffix);
    DeadlineDialog deadline(view.deadline, 7, build::now, theme);
    save(deadline, u"deadline"_s + suffix);
    SettingsValues values;
    values.deadlines = {{QUuid::createUuid(), u"Siam Goods"_s, ProviderKind::Omise, 7},
        {QUuid::createUuid(), u"Kyoto Crafts"_s, ProviderKind::Omise, 10}};
    values.proxyOn = true;
    values.proxyUrl = u"proxy"_s;
    SettingsDialog settings(values, theme);
    save(settings, u"settings"_s + suffix);
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    QByteArray paper;
    QBuffer written(&paper);
    written.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&written);
        QPainter painter(&writer);
        painter.setFont(QFont(u"Sans Serif"_s, 14));
        painter.drawText(QRect(0, 0, writer.width(), writer.height()), Qt::AlignHCenter,
            u"Kerry Express\nProof of delivery\nพัสดุส่งถึงผู้รับแล้ว"_s);
        writer.newPage();
    }
    for (const auto &[name, document] : {std::pair(u"parcel.png"_s, bytes), std::pair(u"slip.pdf"_s, paper)}) {
        PreviewDialog preview(name, document, theme);
        preview.show();
        const auto *shown = preview.findChild<QLabel *>(u"previewPicture"_s);
        (void)QTest::qWaitFor([shown] { return !shown->pixmap(Qt::ReturnByValue).isNull(); }); // on other threads
        save(preview, u"preview-"_s + name.right(3) + suffix);
    }
}
} // namespace

/// Saves pictures of the detail pane and the dialogs with built data, light and dark: detailgallery [folder]
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().size() > 1)
        folder = application.arguments().at(1);
    Theme theme(application);
    for (const auto &[choice, suffix] :
        {std::pair(ThemeChoice::Light, u"-light"_s), std::pair(ThemeChoice::Dark, u"-dark"_s)}) {
        theme.choose(choice);
        panes(theme, suffix);
        dialogs(theme, suffix);
    }
    return 0;
}
