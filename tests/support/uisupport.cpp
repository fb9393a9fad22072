#include "tests/support/uisupport.h"

#include "tests/support/batchrows.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTimeZone>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
struct Sample {
    const char *status;
    const char *currency;
    qint64 minor;
    const char *reason;
    int account; ///< 0 Siam, 1 Kyoto, 2 Woosh
    int dueHours; ///< 0: none
};

constexpr Sample kSamples[] = {
    {"open", "THB", 1245000, "goods_or_services_not_provided", 0, 9},
    {"needs_response", "USD", 39800, "fraudulent", 2, 28},
    {"open", "JPY", 128000, "not_as_described_or_defective_merchandise", 1, 78},
    {"open", "THB", 219050, "duplicate_processing", 0, 88},
    {"needs_response", "EUR", 7490, "subscription_canceled", 2, 100},
    {"warning_needs_response", "USD", 104900, "unrecognized", 2, 130},
    {"open", "THB", 89000, "credit_not_processed", 0, 172},
    {"open", "THB", 1590000, "unauthorized_charge", 0, 200},
    {"needs_response", "USD", 21900, "product_not_received", 2, 250},
    {"open", "JPY", 56400, "late_presentment", 1, 270},
    {"needs_response", "KWD", 33250, "general", 2, 310},
    {"open", "THB", 462000, "paid_by_other_means", 0, 390},
    {"early_dispute_warning", "EUR", 9900, "fraudulent", 2, 0},
    {"open", "THB", 45000, "transaction_not_recognised", 0, -30},
    {"pending", "THB", 8812000, "cancelled_recurring_transaction", 0, 0},
    {"under_review", "USD", 120400, "duplicate", 2, 0},
    {"won", "THB", 50000, "other", 0, 0},
    {"lost", "JPY", 12000, "expired_card", 1, 0},
    {"won", "EUR", 1990, "credit_not_processed", 2, 0},
    {"charge_refunded", "USD", 4500, "general", 2, 0},
};

DisputeRow rowFrom(const Sample &sample, int number)
{
    DisputeRow row;
    const bool omise = sample.account != 2;
    const QString tail = QString::number(0x6c2b9 + number * 7919LL, 36);
    row.provider = omise ? ProviderKind::Omise : ProviderKind::WooshPay;
    row.id = (omise ? u"dspt_6xk2p9w4c81m%1"_s : u"dp_1Nv8xT9eQ0aaV%1"_s).arg(tail);
    row.charge = (omise ? u"chrg_6xk1m3t8wq0e%1"_s : u"ch_3Nv8QpLw2mm4R%1"_s).arg(tail);
    row.amount = {sample.minor + number * 100LL, QString::fromLatin1(sample.currency)};
    row.status = QString::fromLatin1(sample.status);
    row.reasonCode = QString::fromLatin1(sample.reason);
    const qint64 now = listNow().toMSecsSinceEpoch();
    row.createdMs = now - (4 + number) * 86'400'000LL / 2;
    row.readMs = now - 120'000;
    if (sample.dueHours) {
        row.dueMs = now + sample.dueHours * 3'600'000LL;
        row.dueSource = omise ? DeadlineSource::Estimated : DeadlineSource::Provider;
    }
    const Stage stage = stageOf(row.provider, row.status);
    row.closedMs = isOpenStage(stage) || stage == Stage::Unknown ? 0 : now - number * 3'600'000LL;
    row.searchText = (row.id + u'\n' + row.charge + u'\n' + row.reasonCode + u"\nคุณสมชาย 配送"_s).toLower().toUtf8();
    return row;
}

bool isInner(const QWidget &widget)
{
    // Qt's own parts: the button inside a line edit, the line edit inside a spin box, scroll bars, headers.
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractItemView *>(parent);
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QProgressBar *>(&widget) || widget.focusPolicy() != Qt::NoFocus;
}
} // namespace

QDateTime listNow() { return {QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc()}; }

void ListFixture::fill()
{
    QList<DisputeRow> rows[3];
    int number = 0;
    for (int round = 0; round < 2; ++round)
        for (const Sample &sample : kSamples) {
            Sample next = sample;
            if (next.dueHours > 0)
                next.dueHours += round * 211;
            rows[next.account].append(rowFrom(next, number++));
        }
    index.upsert(siam, Mode::Live, u"Siam Goods"_s, *batchOf(rows[0]));
    index.upsert(kyoto, Mode::Live, u"京都クラフト"_s, *batchOf(rows[1]));
    index.upsert(woosh, Mode::Live, u"Woosh EU"_s, *batchOf(rows[2]));
    index.setDraft(siam, rows[0].at(0).id, true);
    index.setDraft(kyoto, rows[1].at(0).id, true);
    model.setAccounts({siam, kyoto, woosh});
}

void ListFixture::add(
    const QString &id, qint64 minor, const QString &status, int dueHours, const QByteArray &searchText)
{
    const qint64 now = listNow().toMSecsSinceEpoch();
    DisputeRow row;
    row.id = id;
    row.amount = {minor, u"THB"_s};
    row.status = status;
    row.reasonCode = u"duplicate_processing"_s;
    row.charge = u"chrg_"_s + id;
    row.createdMs = now - 86'400'000;
    row.readMs = now;
    row.dueMs = stageOf(ProviderKind::Omise, status) == Stage::NeedsResponse ? now + dueHours * 3'600'000LL : 0;
    row.dueSource = row.dueMs ? DeadlineSource::Estimated : DeadlineSource::None;
    row.searchText = id.toLower().toUtf8() + '\n' + searchText;
    index.upsert(siam, Mode::Live, u"Siam Goods"_s, *batchOf(QList<DisputeRow>{row}));
    model.setAccounts({siam});
}

void ListFixture::addWoosh(const QString &id, const QString &status)
{
    DisputeRow row;
    row.id = id;
    row.provider = ProviderKind::WooshPay;
    row.amount = {39800, u"USD"_s};
    row.status = status;
    row.createdMs = row.readMs = listNow().toMSecsSinceEpoch();
    row.dueMs = row.readMs + 48 * 3'600'000LL;
    row.dueSource = DeadlineSource::Provider;
    row.searchText = id.toLower().toUtf8();
    index.upsert(woosh, Mode::Live, u"Woosh EU"_s, *batchOf(QList<DisputeRow>{row}));
    model.setAccounts({siam, woosh});
}

QStringList unnamedControls(const QWidget &root)
{
    QStringList found;
    QList<const QWidget *> widgets{&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        widgets.append(child);
    for (const QWidget *widget : widgets) {
        if (isInner(*widget) || !isControl(*widget))
            continue;
        const QString spoken = widget->accessibleName().isEmpty() ? QString() : widget->accessibleName();
        if (widget->objectName().isEmpty()
            || (spoken.isEmpty() && !(qobject_cast<const QAbstractButton *>(widget) && !widget->isVisibleTo(&root))))
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u'(' + widget->objectName() + u')');
    }
    return found;
}

QStringList richLabels(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText || label->objectName().isEmpty())
            found.append(label->objectName() + u": "_s + label->text());
    return found;
}

} // namespace disputedesk::test
