using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Kiosks;

/// <summary>The code is typed at the machine; from then on it proves itself with a secret.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record UnlockKiosk(string Agency, string Code) : ICommand<UnlockedKiosk>;

/// <summary>The secret that the machine keeps.</summary>
public sealed record UnlockedKiosk(KioskId Id, string Secret);

internal sealed class UnlockKioskHandler(Database db, Floor floor) : IHandler<UnlockKiosk, UnlockedKiosk>
{
    public async Task<UnlockedKiosk> Handle(UnlockKiosk request, CancellationToken cancel)
    {
        var hash = Kiosk.Hash((request.Code ?? "").Trim());
        var kiosk = CodeWrong.At("Code").Unless(await db.Kiosks.FirstOrDefaultAsync(one => one.Agency == request.Agency && one.CodeHash == hash, cancel));
        return new(kiosk.Id, kiosk.Unlock(floor.Now));
    }
}
