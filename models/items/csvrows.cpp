#include "models/items/csvrows.h"

#include "models/domain/unixtime.h"
#include "models/items/columnspecs.h"
#include "models/items/csvtext.h"
#include "models/items/disputetablemodel.h"
#include "models/items/letterwords.h"
#include "models/items/reasonwords.h"
#include "models/items/texts.h"
#include "models/items/wordsin.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kLongestLearned = 200; ///< what is longer is a server's own word

QString titleOf(CsvField field)
{
    using Model = DisputeTableModel;
    const auto ofColumn = [](int column) { return QString::fromLatin1(columnSpec(column).title); };
    switch (field) {
    case CsvField::Id: return ofColumn(Model::DisputeId);
    case CsvField::Account: return ofColumn(Model::AccountColumn);
    case CsvField::Provider: return ofColumn(Model::ProviderColumn);
    case CsvField::Mode: return u"Mode"_s; // live or test
    case CsvField::Due: return ofColumn(Model::Due);
    case CsvField::DueSource: return u"Due date from"_s; // provider, estimate, set by hand
    case CsvField::Amount: return ofColumn(Model::Amount);
    case CsvField::AmountMinor: return u"Amount in minor units"_s;
    case CsvField::Currency: return ofColumn(Model::Currency);
    case CsvField::Status: return ofColumn(Model::Status);
    case CsvField::StatusCode: return u"Status code"_s; // the provider's own word
    case CsvField::Stage: return u"Stage"_s; // needs response, won …
    case CsvField::Inquiry: return u"Inquiry"_s; // yes or empty
    case CsvField::Reason: return ofColumn(Model::ReasonColumn);
    case CsvField::ReasonCode: return ofColumn(Model::ReasonCode);
    case CsvField::Charge: return ofColumn(Model::ChargeColumn);
    case CsvField::PaymentIntent: return ofColumn(Model::PaymentIntent);
    case CsvField::Created: return ofColumn(Model::Created);
    case CsvField::Closed: return ofColumn(Model::ClosedAt);
    case CsvField::Draft: return ofColumn(Model::DraftMark);
    case CsvField::Documents: return ofColumn(Model::Documents);
    case CsvField::AsOf: return ofColumn(Model::AsOf);
    case CsvField::Tags: return ofColumn(Model::Tags);
    case CsvField::Assignee: return ofColumn(Model::Assignee);
    case CsvField::Decided: return u"Decided, nothing sent"_s; // yes or empty
    case CsvField::DecidedAt: return u"Decided at"_s; // a time or empty
    case CsvField::GoneSeen: return u"Seen to be gone at the provider"_s; // a time or empty
    case CsvField::Count:
    case CsvField::Meta1:
    case CsvField::Meta2:
    case CsvField::Meta3:
    case CsvField::Meta4:
    case CsvField::Meta5: break; // the key is its title
    }
    return {};
}

qsizetype slotOf(CsvField field) { return qsizetype(field) - qsizetype(CsvField::Meta1); }

QString dueSourceText(DeadlineSource source)
{
    switch (source) {
    case DeadlineSource::Estimated: return u"estimate"_s;
    case DeadlineSource::Provider: return u"provider"_s;
    case DeadlineSource::Agent: return u"set by hand"_s;
    case DeadlineSource::None: break;
    }
    return {};
}

const WordsIn &english()
{
    static const WordsIn words(u"en"_s);
    return words;
}

/// "2026-11-21T09:00:00+07:00": the day is the one that the list shows, and the moment is certain.
QString momentText(qint64 ms)
{
    if (ms == 0)
        return {};
    const QDateTime local = timeOf(ms).toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}
} // namespace

QList<CsvField> everyCsvField()
{
    QList<CsvField> all;
    for (int field = 0; field < int(CsvField::Count); ++field)
        all.append(CsvField(field));
    return all;
}

QList<CsvField> csvFieldsOf(const QList<int> &columns)
{
    using Model = DisputeTableModel;
    QList<CsvField> fields;
    for (const int column : columns) {
        switch (column) {
        case Model::Due: fields += {CsvField::Due, CsvField::DueSource}; break;
        case Model::Amount:
            fields += {CsvField::Amount, CsvField::AmountMinor};
            if (!columns.contains(int(Model::Currency)))
                fields += CsvField::Currency;
            break;
        case Model::Currency: fields += CsvField::Currency; break;
        case Model::Status:
            fields += CsvField::Status;
            if (!columns.contains(int(Model::ProviderStatus)))
                fields += CsvField::StatusCode;
            break;
        case Model::ProviderStatus: fields += CsvField::StatusCode; break;
        case Model::ReasonColumn: fields += CsvField::Reason; break;
        case Model::DisputeId: fields += CsvField::Id; break;
        case Model::ChargeColumn: fields += CsvField::Charge; break;
        case Model::AccountColumn: fields += CsvField::Account; break;
        case Model::Created: fields += CsvField::Created; break;
        case Model::DraftMark: fields += {CsvField::Draft, CsvField::Decided, CsvField::DecidedAt}; break;
        case Model::AsOf: fields += {CsvField::AsOf, CsvField::GoneSeen}; break;
        case Model::ReasonCode: fields += CsvField::ReasonCode; break;
        case Model::PaymentIntent: fields += CsvField::PaymentIntent; break;
        case Model::ClosedAt: fields += CsvField::Closed; break;
        case Model::ProviderColumn: fields += CsvField::Provider; break;
        case Model::Documents: fields += CsvField::Documents; break;
        case Model::Tags: fields += CsvField::Tags; break;
        case Model::Assignee: fields += CsvField::Assignee; break;
        default:
            if (Model::isMetadata(column))
                fields += CsvField(int(CsvField::Meta1) + column - Model::Meta1);
        }
    }
    return fields;
}

CsvRows::CsvRows(const DisputeIndex &index, QList<CsvField> fields, QStringList metaKeys)
    : m_index(index)
    , m_fields(std::move(fields))
    , m_metaKeys(std::move(metaKeys))
    , m_head("\xef\xbb\xbf")
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (i > 0)
            m_head += ',';
        const CsvField field = m_fields.at(i);
        appendCsvText(m_head, isMetadata(field) ? m_metaKeys.value(slotOf(field)) : titleOf(field));
    }
    m_head += "\r\n";
    learnWords();
}

void CsvRows::learnWords()
{
    const auto cell = [](const QString &text) {
        QByteArray made("");
        appendCsvText(made, text);
        return made;
    };
    m_words.live = cell(u"live"_s);
    m_words.test = cell(u"test"_s);
    m_words.yes = cell(u"yes"_s);
    for (size_t source = 0; source < m_words.dueSources.size(); ++source)
        m_words.dueSources[source] = cell(dueSourceText(DeadlineSource(source)));
    for (const Stage stage : kAllStages)
        m_words.stages[size_t(stage)] = cell(stageTextIn(english(), stage));
    const auto learn = [&](CsvField field, const QList<QString> &words, std::vector<QByteArray> &cells,
                           const auto &textOf) {
        for (qsizetype word = 0; m_fields.contains(field) && word < qMin<qsizetype>(kMostCached, words.size()); ++word)
            cells.push_back(words.at(word).size() > kLongestLearned ? QByteArray() : cell(textOf(words.at(word))));
    };
    learn(CsvField::Status, m_index.statuses(), m_statuses,
        [](const QString &word) { return statusTextIn(english(), word); });
    learn(CsvField::Reason, m_index.reasonCodes(), m_reasons,
        [](const QString &word) { return reasonTextIn(english(), word); });
}

QByteArray CsvRows::head() const { return m_head; }

void CsvRows::append(QByteArray &out, quint32 row, const QStringList &metadata)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (i > 0)
            out += ',';
        if (const CsvField field = m_fields.at(i); isMetadata(field))
            appendCsvText(out, metadata.value(slotOf(field)));
        else
            appendField(out, field, row);
    }
    out += "\r\n";
}

template <typename Make>
void CsvRows::appendCached(QByteArray &out, std::vector<QByteArray> &cells, quint32 word, Make make) const
{
    if (word >= kMostCached)
        return appendCsvText(out, make());
    if (word >= cells.size())
        cells.resize(word + 1);
    if (cells[word].isNull()) {
        cells[word] = "";
        appendCsvText(cells[word], make());
    }
    out += cells[word];
}

void CsvRows::appendDecimal(QByteArray &out, quint32 row) const
{
    const Money amount = m_index.amount(row);
    const ProviderKind provider = m_index.provider(row);
    if (currencyExponent(amount.currency, provider))
        out += plainAmount(amount, provider).toLatin1();
}

void CsvRows::appendField(QByteArray &out, CsvField field, quint32 row)
{
    const DisputeColumns &columns = m_index.columns();
    switch (field) {
    case CsvField::Id: return appendCsvText(out, m_index.id(row));
    case CsvField::Account: return appendCsvText(out, m_index.accountLabel(row));
    case CsvField::Provider: return appendCsvText(out, providerName(m_index.provider(row)));
    case CsvField::Mode: out += m_index.mode(row) == Mode::Live ? m_words.live : m_words.test; return;
    case CsvField::Due: return appendCsvPlain(out, momentText(m_index.dueMs(row)));
    case CsvField::DueSource:
        if (m_index.dueMs(row) != 0)
            out += m_words.dueSources[size_t(m_index.dueSource(row))];
        return;
    case CsvField::Amount: return appendDecimal(out, row);
    case CsvField::AmountMinor: out += QByteArray::number(m_index.amount(row).minor); return;
    case CsvField::Currency: return appendCsvText(out, m_index.amount(row).currency);
    case CsvField::Status:
        return appendCached(
            out, m_statuses, columns.status[row], [&] { return statusTextIn(english(), m_index.status(row)); });
    case CsvField::StatusCode: return appendCsvText(out, m_index.status(row));
    case CsvField::Stage: out += m_words.stages[size_t(m_index.stage(row))]; return;
    case CsvField::Inquiry: out += m_index.inquiry(row) ? m_words.yes : QByteArray(); return;
    case CsvField::Reason:
        return appendCached(
            out, m_reasons, columns.reason[row], [&] { return reasonTextIn(english(), m_index.reasonCode(row)); });
    case CsvField::ReasonCode: return appendCsvText(out, m_index.reasonCode(row));
    case CsvField::Charge: return appendCsvText(out, m_index.charge(row));
    case CsvField::PaymentIntent: return appendCsvText(out, m_index.paymentIntent(row));
    case CsvField::Created: return appendCsvPlain(out, momentText(m_index.createdMs(row)));
    case CsvField::Closed: return appendCsvPlain(out, momentText(m_index.closedMs(row)));
    case CsvField::Draft: out += m_index.hasDraft(row) ? m_words.yes : QByteArray(); return;
    case CsvField::Documents: out += QByteArray::number(m_index.documents(row)); return;
    case CsvField::AsOf: return appendCsvPlain(out, momentText(m_index.readMs(row)));
    case CsvField::Tags:
        if (const RowTriage *const noted = m_index.triage(row))
            appendCsvText(out, noted->triage.tags.join("; "_L1));
        return;
    case CsvField::Assignee:
        if (const RowTriage *const noted = m_index.triage(row))
            appendCsvText(out, noted->triage.assignee);
        return;
    case CsvField::Decided: out += columns.flags[row] & DisputeColumns::Decided ? m_words.yes : QByteArray(); return;
    case CsvField::DecidedAt:
        if (const RowTriage *const noted = m_index.triage(row);
            noted && (columns.flags[row] & DisputeColumns::Decided) != 0)
            appendCsvPlain(out, momentText(msOf(noted->triage.decidedAt)));
        return;
    case CsvField::GoneSeen: return appendCsvPlain(out, momentText(m_index.missingMs(row)));
    case CsvField::Count:
    case CsvField::Meta1:
    case CsvField::Meta2:
    case CsvField::Meta3:
    case CsvField::Meta4:
    case CsvField::Meta5: break; // append() has them
    }
}

} // namespace disputedesk
