#pragma once

#include "models/domain/threeway.h"
#include "models/items/outboxitem.h"

namespace disputedesk::test {

inline QDateTime outboxNow() { return QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC); }

/// One row of every state, soonest first.
inline QList<OutboxItem> outboxOfAll()
{
    static const QUuid account = QUuid::createUuid();
    QList<OutboxItem> items;
    const QString whys[] = {{}, {},
        QStringLiteral("The dispute has changed since you wrote this. Compare and choose "
                       "before it can be sent."),
        QStringLiteral("The deadline has passed. Look at the dispute before you send it."), {},
        QStringLiteral("An earlier action on this dispute has no known outcome yet."),
        QStringLiteral("Write a message to the bank first."),
        QStringLiteral("There is no connection. Drafts are kept."),
        QStringLiteral("This dispute is not on this computer any more. Your text is kept.")};
    const OutboxState order[] = {OutboxState::Expired, OutboxState::Ready, OutboxState::Changed,
        OutboxState::Incomplete, OutboxState::Unclear, OutboxState::Sending, OutboxState::NotNow, OutboxState::Reading,
        OutboxState::Gone};
    int at = -20;
    for (const OutboxState state : order) {
        OutboxItem item;
        item.account = account;
        item.accountLabel = QStringLiteral("Siam Goods สยาม");
        item.provider = state == OutboxState::Changed ? ProviderKind::Stripe : ProviderKind::Omise;
        item.disputeId = QStringLiteral("dspt_test_5xuy4w91xqz7d1w9u%1").arg(int(state));
        item.state = state;
        item.why = whys[int(state)];
        item.summary = QStringLiteral("message, 2 metadata keys, 3 files");
        item.savedAt = outboxNow().addSecs(-600);
        if (state != OutboxState::Gone && state != OutboxState::Reading) {
            item.amount = Money{1245000, QStringLiteral("THB")};
            item.reason = QStringLiteral("Goods not provided");
            item.deadline = {outboxNow().addSecs(at * 3600), DeadlineSource::Provider};
        }
        at += 29;
        items.append(item);
    }
    return items;
}

/// A Stripe dispute that a colleague worked on while a draft was written: one field of each kind.
struct MovedDispute {
    Dispute now;
    Draft draft;
    MovedDispute()
    {
        now.id = QStringLiteral("dp_1PqR8sT2uV3wX4yZ");
        now.provider = ProviderKind::Stripe;
        now.status = QStringLiteral("needs_response");
        now.amount = Money{129900, QStringLiteral("USD")};
        now.metadata = {{QStringLiteral("order"), MetadataType::Text, QStringLiteral("A-1182")},
            {QStringLiteral("tier"), MetadataType::Text, QStringLiteral("gold")}};
        now.evidence = {{QStringLiteral("customer_name"), QStringLiteral("Ann Lee")}};
        draft.disputeId = now.id;
        draft.base = SeenState::of(now);
        draft.evidence = {{QStringLiteral("uncategorized_text"),
                              QStringLiteral("The parcel was delivered on 9 November.\nA signed slip is attached.")},
            {QStringLiteral("customer_name"), QStringLiteral("Ann M. Lee")}};
        now.metadata[1].text = QStringLiteral("platinum");
        now.evidence.insert(QStringLiteral("uncategorized_text"),
            QStringLiteral("Delivered on 9 November by Kerry Express.\nA signed slip is attached."));
        now.evidence.insert(QStringLiteral("receipt"), QStringLiteral("file_1PabcDEF"));
        now.amount.minor += 5000;
    }
};

} // namespace disputedesk::test
