#include "models/domain/ids.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace disputedesk {

bool isValidId(ProviderKind provider, IdKind kind, const QString &id)
{
    // contracts/omise.md: the seed's [1-9a-z] rejects real ids, which carry zeros.
    static const QRegularExpression omise[] = {
        QRegularExpression(u"\\Adspt(_test)?_[0-9a-z]{1,64}\\z"_s),
        QRegularExpression(u"\\Achrg(_test)?_[0-9a-z]{1,64}\\z"_s),
        QRegularExpression(u"\\Adocu(_test)?_[0-9a-z]{1,64}\\z"_s),
    };
    static const QRegularExpression stripe[] = {
        QRegularExpression(u"\\A(dp|du|pdp)_[0-9A-Za-z]{1,64}\\z"_s),
        QRegularExpression(u"\\A(ch|py)_[0-9A-Za-z]{1,64}\\z"_s),
        QRegularExpression(u"\\Afile_[0-9A-Za-z]{1,64}\\z"_s),
    };
    const auto &forms = provider == ProviderKind::Omise ? omise : stripe;
    return forms[int(kind)].match(id).hasMatch();
}

Mode modeOfId(ProviderKind provider, const QString &id, Mode fallback)
{
    if (provider != ProviderKind::Omise)
        return fallback;
    // With its second underscore: "dspt_test" alone is a live id whose body is "test".
    return id.section(u'_', 1, 1) == "test"_L1 && id.count(u'_') > 1 ? Mode::Test : Mode::Live;
}

} // namespace disputedesk
