#include "ui/dialogs/tagtone.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class Texts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::TagTone)
};
} // namespace

QList<TagTone> tagTones()
{
    return {
        //: what the colour of a tag means
        {QString(), Texts::tr("Neutral"), Tone::Neutral},
        {u"attention"_s, Texts::tr("Needs attention"), Tone::Warning},
        {u"problem"_s, Texts::tr("Problem"), Tone::Danger},
        {u"good"_s, Texts::tr("Looks good"), Tone::Success},
        {u"special"_s, Texts::tr("Special case"), Tone::Violet},
    };
}

Tone tagToneOf(const QString &word)
{
    for (const TagTone &known : tagTones())
        if (known.word == word)
            return known.tone;
    return Tone::Neutral;
}

} // namespace disputedesk
