using MotCua.Kernel;

namespace MotCua.Dossiers.Processing;

/// <summary>Somebody asked did not answer in time: it lies before the head of the dossier from now on, like the silence of a part.</summary>
internal sealed class LaySilence(Database db, Desk desk) : IReactTo<ConsultationSilent>
{
    public async Task React(ConsultationSilent happened, CancellationToken cancel) =>
        (await db.Dossier(happened.Dossier, cancel)).LayBeforeTheHead(happened.Consultation, desk.Now);
}
