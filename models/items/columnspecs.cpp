#include "models/items/columnspecs.h"

#include "models/domain/displaytext.h"
#include "models/domain/unixtime.h"
#include "models/items/disputetablemodel.h"
#include "models/items/metacells.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("disputedesk::DisputeTableModel", text); }

QString isoTime(qint64 ms) { return ms == 0 ? QString() : timeOf(ms).toString(Qt::ISODate); }
QString bothTimes(const Cell &cell, qint64 ms)
{
    return ms == 0 ? QString() : timeText(timeOf(ms), cell.locale) + u'\n' + timeTextUtc(timeOf(ms), cell.locale);
}
bool needsResponse(const Cell &cell) { return cell.index.stage(cell.row) == Stage::NeedsResponse; }

QString dueText(const Cell &c)
{
    return needsResponse(c) || c.deadline().at.isValid() ? timeLeftText(c.deadline(), c.now) : QString();
}
/// The date beside the time left; the column's title names the zone. Overdue rows have none: there would be room for it
/// in some of them only, and how long ago it was is said already.
QVariant dueDetail(const Cell &c)
{
    const Deadline due = c.deadline();
    return urgencyOf(due, c.now) == Urgency::Overdue ? QString() : dueDateText(due, c.now, c.locale);
}
QString dueSpoken(const Cell &c)
{
    //: Read aloud in the Due column of a dispute that waits for nobody's response
    return dueText(c).isEmpty() ? QCoreApplication::translate("disputedesk::DisputeTableModel", "No response needed")
                                : timeLeftSentence(c.deadline(), c.now);
}
QVariant dueKey(const Cell &c) { return c.index.dueMs(c.row); }
QString dueCopy(const Cell &c) { return isoTime(c.index.dueMs(c.row)); }
QString dueTip(const Cell &c)
{
    return c.index.dueMs(c.row) == 0 && needsResponse(c)
        ? whyNotText(WhyNot::NoResponsePossible, c.index.provider(c.row))
        : bothTimes(c, c.index.dueMs(c.row));
}

QString amountText(const Cell &c) { return groupedAmount(c.index.amount(c.row), c.index.provider(c.row), c.locale); }
QString amountSpoken(const Cell &c)
{
    //: Read aloud; %1 is an amount, %2 its currency: "Amount 12,450.00 THB"
    return QCoreApplication::translate("disputedesk::DisputeTableModel", "Amount %1 %2")
        .arg(amountText(c), visibleText(c.index.amount(c.row).currency));
}
QVariant amountKey(const Cell &c) { return c.index.amount(c.row).minor; }
QString amountCopy(const Cell &c) { return plainAmount(c.index.amount(c.row), c.index.provider(c.row)); }

QString currencyText(const Cell &c) { return visibleText(c.index.amount(c.row).currency); }
QVariant currencyKey(const Cell &c) { return c.index.amount(c.row).currency; }

QString statusCell(const Cell &c) { return statusText(c.index.status(c.row)); }
QVariant statusKey(const Cell &c) { return int(c.index.stage(c.row)); }
QString statusRaw(const Cell &c) { return visibleText(c.index.status(c.row)); }
QVariant statusWord(const Cell &c) { return c.index.status(c.row); }

QString reasonCell(const Cell &c) { return reasonText(c.index.reasonCode(c.row)); }
QVariant reasonKey(const Cell &c) { return reasonCell(c); }
QString reasonCodeText(const Cell &c) { return visibleText(c.index.reasonCode(c.row)); }
QVariant reasonCodeKey(const Cell &c) { return c.index.reasonCode(c.row); }

QString wholeId(const Cell &c) { return visibleText(c.index.id(c.row)); }
QVariant idKey(const Cell &c) { return c.index.id(c.row); }
QString wholeCharge(const Cell &c) { return visibleText(c.index.charge(c.row)); }
QVariant chargeKey(const Cell &c) { return c.index.charge(c.row); }
QString wholeIntent(const Cell &c) { return visibleText(c.index.paymentIntent(c.row)); }
QVariant intentKey(const Cell &c) { return c.index.paymentIntent(c.row); }
QString idText(const Cell &c) { return shortId(c.index.id(c.row)); }
QString chargeText(const Cell &c) { return shortId(c.index.charge(c.row)); }
QString intentText(const Cell &c) { return shortId(c.index.paymentIntent(c.row)); }

QString accountText(const Cell &c) { return visibleText(c.index.accountLabel(c.row)); }
QVariant accountKey(const Cell &c) { return c.index.accountLabel(c.row); }
QString providerText(const Cell &c) { return providerName(c.index.provider(c.row)); }
QVariant providerKey(const Cell &c) { return providerText(c); }

template <qint64 (DisputeIndex::*Ms)(quint32) const> struct Time {
    static qint64 ms(const Cell &c) { return (c.index.*Ms)(c.row); }
    static QString text(const Cell &c) { return shortTimeText(timeOf(ms(c)), c.locale); }
    static QVariant key(const Cell &c) { return ms(c); }
    static QString copy(const Cell &c) { return isoTime(ms(c)); }
    static QString tip(const Cell &c) { return bothTimes(c, ms(c)); }
};
using CreatedTime = Time<&DisputeIndex::createdMs>;
using ClosedTime = Time<&DisputeIndex::closedMs>;
using ReadTime = Time<&DisputeIndex::readMs>;

QString spokenWords(const QString &title, const QString &text)
{
    //: Read aloud for an empty cell; %1 is the column's title
    const QString none = QCoreApplication::translate("disputedesk::DisputeTableModel", "%1: none");
    return text.isEmpty() ? none.arg(title) : labelled(title, text);
}

// Status and "As of" say what was last read: a sign before it, and words beside it, where the provider no longer has
// it.
using Text = QString (*)(const Cell &);
QString goneOf(const Cell &c) { return goneText(timeOf(c.index.missingMs(c.row)), c.locale); }
template <Text Shown> QString lastRead(const Cell &c)
{
    return c.index.missingMs(c.row) == 0 ? Shown(c) : u"× "_s + Shown(c);
}
template <Text Tip> QString lastReadTip(const Cell &c)
{
    const QString gone = goneOf(c);
    return gone.isEmpty() ? Tip(c) : gone + u'\n' + Tip(c);
}
template <int Column, Text Shown> QString lastReadSpoken(const Cell &c)
{
    const QString said = spokenWords(columnTitle(Column), Shown(c));
    const QString gone = goneOf(c);
    return gone.isEmpty() ? said : said + u'\n' + gone;
}

bool isDecided(const Cell &c) { return c.index.columns().flags[c.row] & DisputeColumns::Decided; }
QString draftText(const Cell &c) { return c.index.hasDraft(c.row) ? u"✎"_s : isDecided(c) ? u"✓"_s : QString(); }
QString decidedText(const Cell &c)
{
    //: Tool tip of the tick in the list: the agent has decided, and does not send a response
    return isDecided(c) ? QCoreApplication::translate("disputedesk::DisputeTableModel", "Decided, nothing sent")
                        : QString();
}
QVariant draftKey(const Cell &c) { return int(c.index.hasDraft(c.row)); }
QString draftSpoken(const Cell &c)
{
    if (isDecided(c) && !c.index.hasDraft(c.row))
        return decidedText(c);
    return c.index.hasDraft(c.row)
        //: Read aloud for the pencil in the list
        ? QCoreApplication::translate("disputedesk::DisputeTableModel", "unsent draft")
        //: Read aloud where there is no pencil in the list
        : QCoreApplication::translate("disputedesk::DisputeTableModel", "no draft");
}
QString documentsText(const Cell &c) { return c.locale.toString(c.index.documents(c.row)); }
QVariant documentsKey(const Cell &c) { return c.index.documents(c.row); }
QString documentsCopy(const Cell &c) { return QString::number(c.index.documents(c.row)); }

QString tagsText(const Cell &c)
{
    const RowTriage *const noted = c.index.triage(c.row);
    return noted ? visibleText(noted->triage.tags.join(u", "_s)) : QString();
}
QVariant tagsKey(const Cell &c) { return tagsText(c); }
QString assigneeText(const Cell &c)
{
    const RowTriage *const noted = c.index.triage(c.row);
    return noted ? visibleText(noted->triage.assignee) : QString();
}
QVariant assigneeKey(const Cell &c) { return assigneeText(c); }

template <int Slot> struct MetaValue {
    static constexpr qsizetype kMostShown = 400; ///< characters: more never fits a cell, nor an ear
    static constexpr qsizetype kMostTold = 2000;
    static QString whole(const Cell &c) { return c.metadata ? c.metadata->value(c.row, Slot) : QString(); }
    static QString begin(const Cell &c, qsizetype most)
    {
        const QString value = whole(c);
        return visibleText(value.size() > most ? value.left(most - 1) + u'…' : value);
    }
    static QString text(const Cell &c) { return begin(c, kMostShown); }
    static QVariant key(const Cell &c) { return whole(c); }
    static QString copy(const Cell &c) { return visibleText(whole(c)); }
    static QString tip(const Cell &c) { return begin(c, kMostTold); }
};

//: Title of a column of the list for which no metadata key is chosen
constexpr auto kMetadata = QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Metadata");
constexpr Qt::Alignment kLeft = Qt::AlignLeft;
constexpr Qt::Alignment kRight = Qt::AlignRight;
const ColumnSpec kColumns[] = {
    {"due", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Due"), kLeft, dueText, dueKey, dueCopy, dueTip,
        dueSpoken},
    {"amount", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Amount"), kRight, amountText, amountKey, amountCopy,
        nullptr, amountSpoken},
    {"currency", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Currency"), kLeft, currencyText, currencyKey,
        nullptr, nullptr, nullptr},
    {"status", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Status"), kLeft, lastRead<statusCell>, statusKey,
        statusRaw, lastReadTip<statusRaw>, lastReadSpoken<DisputeTableModel::Status, statusCell>},
    {"reason", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Reason"), kLeft, reasonCell, reasonKey, nullptr,
        reasonCodeText, nullptr},
    {"id", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Dispute"), kLeft, idText, idKey, wholeId, wholeId,
        nullptr},
    {"charge", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Charge"), kLeft, chargeText, chargeKey, wholeCharge,
        wholeCharge, nullptr},
    {"account", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Account"), kLeft, accountText, accountKey, nullptr,
        providerText, nullptr},
    {"created", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Created"), kLeft, CreatedTime::text,
        CreatedTime::key, CreatedTime::copy, CreatedTime::tip, nullptr},
    {"draft", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Draft"), Qt::AlignHCenter, draftText, draftKey,
        nullptr, decidedText, draftSpoken},
    {"as_of", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "As of"), kLeft, lastRead<ReadTime::text>,
        ReadTime::key, ReadTime::copy, lastReadTip<ReadTime::tip>,
        lastReadSpoken<DisputeTableModel::AsOf, ReadTime::text>},
    {"reason_code", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Reason code"), kLeft, reasonCodeText,
        reasonCodeKey, nullptr, nullptr, nullptr},
    {"payment_intent", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Payment intent"), kLeft, intentText,
        intentKey, wholeIntent, wholeIntent, nullptr},
    {"closed", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Closed"), kLeft, ClosedTime::text, ClosedTime::key,
        ClosedTime::copy, ClosedTime::tip, nullptr},
    {"provider", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Provider"), kLeft, providerText, providerKey,
        nullptr, nullptr, nullptr},
    {"documents", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Documents"), kRight, documentsText, documentsKey,
        documentsCopy, nullptr, nullptr},
    {"tags", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Tags"), kLeft, tagsText, tagsKey, nullptr, tagsText,
        nullptr},
    {"assignee", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Assigned to"), kLeft, assigneeText, assigneeKey,
        nullptr, nullptr, nullptr},
    {"provider_status", QT_TRANSLATE_NOOP("disputedesk::DisputeTableModel", "Provider status"), kLeft, statusRaw,
        statusWord, nullptr, nullptr, nullptr},
    {"meta1", kMetadata, kLeft, MetaValue<0>::text, MetaValue<0>::key, MetaValue<0>::copy, MetaValue<0>::tip, nullptr},
    {"meta2", kMetadata, kLeft, MetaValue<1>::text, MetaValue<1>::key, MetaValue<1>::copy, MetaValue<1>::tip, nullptr},
    {"meta3", kMetadata, kLeft, MetaValue<2>::text, MetaValue<2>::key, MetaValue<2>::copy, MetaValue<2>::tip, nullptr},
    {"meta4", kMetadata, kLeft, MetaValue<3>::text, MetaValue<3>::key, MetaValue<3>::copy, MetaValue<3>::tip, nullptr},
    {"meta5", kMetadata, kLeft, MetaValue<4>::text, MetaValue<4>::key, MetaValue<4>::copy, MetaValue<4>::tip, nullptr},
};
static_assert(std::size(kColumns) == DisputeTableModel::ColumnCount);

/// Of a column of metadata the key, which is longer in the header's tool tip.
QString spokenTitle(const Cell &cell, int column)
{
    constexpr qsizetype kMostSpoken = 40;
    const bool isMetadata = cell.metadata && DisputeTableModel::isMetadata(column);
    const QString key = isMetadata ? cell.metadata->keys().at(column - DisputeTableModel::Meta1) : QString();
    return key.isEmpty() ? columnTitle(column) : visibleText(key.left(kMostSpoken));
}

QString spokenText(const Cell &cell, int column)
{
    const ColumnSpec &spec = columnSpec(column);
    if (spec.spoken)
        return spec.spoken(cell);
    // The whole id, not the shortened one: dots cannot be listened to.
    const bool isId = column == DisputeTableModel::DisputeId || column == DisputeTableModel::ChargeColumn
        || column == DisputeTableModel::PaymentIntent;
    return spokenWords(spokenTitle(cell, column), isId ? spec.copy(cell) : spec.text(cell));
}
} // namespace

Deadline Cell::deadline() const { return {timeOf(index.dueMs(row)), index.dueSource(row)}; }

const ColumnSpec &columnSpec(int column) { return kColumns[column]; }

QString columnTitle(int column) { return tr(columnSpec(column).title); }

QVariant cellData(const Cell &cell, int column, int role)
{
    const ColumnSpec &spec = columnSpec(column);
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (role) {
    case Qt::DisplayRole: return spec.text(cell);
    case Qt::TextAlignmentRole: return QVariant::fromValue(spec.alignment | Qt::AlignVCenter);
    case Qt::ToolTipRole: return spec.toolTip ? orNothing(spec.toolTip(cell)) : QVariant();
    case Qt::AccessibleTextRole: return spokenText(cell, column);
    case DisputeTableModel::SortRole: return spec.sortKey(cell);
    case DisputeTableModel::CopyRole: return spec.copy ? spec.copy(cell) : spec.text(cell);
    case DisputeTableModel::DetailRole: return column == DisputeTableModel::Due ? dueDetail(cell) : QVariant();
    default: return {};
    }
}

} // namespace disputedesk
