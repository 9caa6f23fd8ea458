using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Registers.Reading;

namespace MotCua.Registers.Asking;

/// <summary>Asks over the line and keeps the book of what was asked.</summary>
internal sealed class RegisterBook(Database db, RegisterLine line, RegisterSettings settings, IActorProvider actors) : IRegisters
{
    public bool IsConnected(DataSource source) => settings.Address is not null && settings.Names.ContainsKey(source);

    public string NameOf(DataSource source) => settings.Names.GetValueOrDefault(source) ?? source.ToString();

    public Task<RegisterAnswer> Ask(RegisterQuestion question, CancellationToken cancel) => line.Ask(question, actors.Current, cancel);

    public RegisterReading Keep(RegisterQuestion question, RegisterAnswer answer)
    {
        var reading = new KeptReading
        {
            Id = Guid.CreateVersion7(answer.At),
            Source = question.Source,
            Person = question.Person,
            Matter = question.Matter,
            MatterCode = question.MatterCode,
            Procedure = question.Procedure,
            Purpose = question.Purpose,
            Fields = question.Fields,
            At = answer.At,
            By = actors.Current.Id,
            ByName = actors.Current.Name,
            Office = actors.Current.Office,
            Kind = answer.Kind,
            Facts = answer.Facts,
            Reference = answer.Reference,
            Tries = answer.Tries,
            Fault = answer.Fault,
        };
        db.Add(reading);
        return reading.Card;
    }

    public async Task<IReadOnlyList<RegisterReading>> Within(Guid matter, CancellationToken cancel) =>
        [.. (await db.Set<KeptReading>().AsNoTracking().Where(reading => reading.Matter == matter).OrderByDescending(reading => reading.Id).Take(100).ToListAsync(cancel)).Select(reading => reading.Card)];
}
