#include "models/items/csvrows.h"

#include "models/domain/unixtime.h"
#include "models/items/columnspecs.h"
#include "models/items/csvtext.h"
#include "models/items/disputetablemodel.h"
#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kLongestLearned = 200; ///< what is longer is a server's own word, the same in every language

class CsvTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::CsvTexts)
};

QString titleOf(CsvField field)
{
    using Model = DisputeTableModel;
    switch (field) {
    case CsvField::Id: return columnTitle(Model::DisputeId);
    case CsvField::Account: return columnTitle(Model::AccountColumn);
    case CsvField::Provider: return columnTitle(Model::ProviderColumn);
    case CsvField::Mode: return CsvTexts::tr("Mode", "title of a CSV column: live or test");
    case CsvField::Due: return columnTitle(Model::Due);
    case CsvField::DueSource: return CsvTexts::tr("Due date from", "title of a CSV column: provider, estimate, you");
    case CsvField::Amount: return columnTitle(Model::Amount);
    case CsvField::AmountMinor: return CsvTexts::tr("Amount in minor units", "title of a CSV column");
    case CsvField::Currency: return columnTitle(Model::Currency);
    case CsvField::Status: return columnTitle(Model::Status);
    case CsvField::StatusCode: return CsvTexts::tr("Status code", "title of a CSV column: the provider's own word");
    case CsvField::Stage: return CsvTexts::tr("Stage", "title of a CSV column: needs response, won …");
    case CsvField::Inquiry: return CsvTexts::tr("Inquiry", "title of a CSV column: yes or empty");
    case CsvField::Reason: return columnTitle(Model::ReasonColumn);
    case CsvField::ReasonCode: return columnTitle(Model::ReasonCode);
    case CsvField::Charge: return columnTitle(Model::ChargeColumn);
    case CsvField::PaymentIntent: return columnTitle(Model::PaymentIntent);
    case CsvField::Created: return columnTitle(Model::Created);
    case CsvField::Closed: return columnTitle(Model::ClosedAt);
    case CsvField::Draft: return columnTitle(Model::DraftMark);
    case CsvField::Documents: return columnTitle(Model::Documents);
    case CsvField::AsOf: return columnTitle(Model::AsOf);
    case CsvField::Tags: return columnTitle(Model::Tags);
    case CsvField::Assignee: return columnTitle(Model::Assignee);
    case CsvField::Count: break;
    }
    return {};
}

QString dueSourceText(DeadlineSource source)
{
    switch (source) {
    case DeadlineSource::Estimated: return CsvTexts::tr("estimate", "where a deadline comes from");
    case DeadlineSource::Provider: return CsvTexts::tr("provider", "where a deadline comes from");
    case DeadlineSource::Agent: return CsvTexts::tr("set by hand", "where a deadline comes from");
    case DeadlineSource::None: break;
    }
    return {};
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
        case Model::Status: fields += CsvField::Status; break;
        case Model::ReasonColumn: fields += CsvField::Reason; break;
        case Model::DisputeId: fields += CsvField::Id; break;
        case Model::ChargeColumn: fields += CsvField::Charge; break;
        case Model::AccountColumn: fields += CsvField::Account; break;
        case Model::Created: fields += CsvField::Created; break;
        case Model::DraftMark: fields += CsvField::Draft; break;
        case Model::AsOf: fields += CsvField::AsOf; break;
        case Model::ReasonCode: fields += CsvField::ReasonCode; break;
        case Model::PaymentIntent: fields += CsvField::PaymentIntent; break;
        case Model::ClosedAt: fields += CsvField::Closed; break;
        case Model::ProviderColumn: fields += CsvField::Provider; break;
        case Model::Documents: fields += CsvField::Documents; break;
        case Model::Tags: fields += CsvField::Tags; break;
        case Model::Assignee: fields += CsvField::Assignee; break;
        default: break;
        }
    }
    return fields;
}

CsvRows::CsvRows(const DisputeIndex &index, QList<CsvField> fields)
    : m_index(index)
    , m_fields(std::move(fields))
    , m_head("\xef\xbb\xbf")
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (i > 0)
            m_head += ',';
        appendCsvText(m_head, titleOf(m_fields.at(i)));
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
    m_words.live = cell(CsvTexts::tr("live", "mode of an account"));
    m_words.test = cell(CsvTexts::tr("test", "mode of an account"));
    m_words.yes = cell(CsvTexts::tr("yes", "cell of a CSV file"));
    for (size_t source = 0; source < m_words.dueSources.size(); ++source)
        m_words.dueSources[source] = cell(dueSourceText(DeadlineSource(source)));
    for (const Stage stage : kAllStages)
        m_words.stages[size_t(stage)] = cell(stageText(stage));
    const auto learn = [&](CsvField field, const QList<QString> &words, std::vector<QByteArray> &cells,
                           const auto &textOf) {
        for (qsizetype word = 0; m_fields.contains(field) && word < qMin<qsizetype>(kMostCached, words.size()); ++word)
            cells.push_back(words.at(word).size() > kLongestLearned ? QByteArray() : cell(textOf(words.at(word))));
    };
    learn(CsvField::Status, m_index.statuses(), m_statuses, [](const QString &word) { return statusText(word); });
    learn(CsvField::Reason, m_index.reasonCodes(), m_reasons, [](const QString &word) { return reasonText(word); });
}

QByteArray CsvRows::head() const { return m_head; }

void CsvRows::append(QByteArray &out, quint32 row)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (i > 0)
            out += ',';
        appendField(out, m_fields.at(i), row);
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
        return appendCached(out, m_statuses, columns.status[row], [&] { return statusText(m_index.status(row)); });
    case CsvField::StatusCode: return appendCsvText(out, m_index.status(row));
    case CsvField::Stage: out += m_words.stages[size_t(m_index.stage(row))]; return;
    case CsvField::Inquiry: out += m_index.inquiry(row) ? m_words.yes : QByteArray(); return;
    case CsvField::Reason:
        return appendCached(out, m_reasons, columns.reason[row], [&] { return reasonText(m_index.reasonCode(row)); });
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
    case CsvField::Count: break;
    }
}

} // namespace disputedesk
