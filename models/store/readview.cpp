#include "models/store/readview.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

ReadView::ReadView(Database &database)
    : m_database(database)
{
    if (const auto begun = m_database.run(u"BEGIN"_s); !begun)
        m_fault = begun.error();
}

ReadView::~ReadView()
{
    if (!m_fault) // nothing was written that this could undo
        (void)m_database.run(u"ROLLBACK"_s);
}

} // namespace disputedesk
