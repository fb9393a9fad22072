#include "models/items/evidencewarnings.h"

#include "models/domain/evidenceplan.h"
#include "models/items/evidencetexts.h"
#include "models/items/textjoins.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class Texts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::EvidenceTexts)
};
} // namespace

QString evidenceLinkText() { return Texts::tr("Reviewers do not open links; attach the page instead."); }

QString evidenceLinksText(const Evidence &sent)
{
    QStringList names;
    for (const EvidenceField &field : evidenceFields())
        if (!field.isFile && holdsLink(sent.value(field.name)))
            names.append(evidenceFieldText(field.name));
    if (names.isEmpty())
        return {};
    //: %1 is a list of names of fields
    return oneAfterTheOther(Texts::tr("Link in the text: %1.").arg(enumerated(names)), evidenceLinkText());
}

} // namespace disputedesk
