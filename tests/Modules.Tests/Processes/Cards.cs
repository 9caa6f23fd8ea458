using MotCua.Calendar;
using MotCua.Procedures;

namespace MotCua.Modules.Tests.Processes;

/// <summary>Procedures and processes that the tests of this room share.</summary>
internal static class Cards
{
    public static ProcedureCard Card(params (Channel Channel, TimeLimit? Limit)[] limits)
    {
        var content = new ProcedureContent
        {
            Name = "Thủ tục",
            Levels = Levels.Commune,
            Channels = [.. limits.Select(one => new ChannelTerms(one.Channel, one.Limit, []))],
        };
        var head = new ProcedureHead(
            new(Guid.CreateVersion7()), new(Guid.CreateVersion7()), new("9.000001"), 1, content.Name, "", Levels.Commune, OnlineLevel.Full,
            ProcedureSource.Own, null, null, null, null, "");
        return new(head, content);
    }

    public static ProcedureCard Lasting(decimal value, TimeUnit unit) => Card((Channel.Direct, new(value, unit)));

    /// <summary>Reception, work, signature, return: the shortest process without a flaw, eight hours long.</summary>
    public static Drawing Sound(Action<Drawing>? work = null)
    {
        var drawing = new Drawing().Start().Clerk("reception");
        (work ?? (one => one.Task("work", hours: 4)))(drawing);
        return drawing.Xor("x").Signing("sign").Xor("y").Clerk("return", 9).End()
            .Chain("start", "reception", "work", "x").Flow("x", "sign", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true)
            .Chain("sign", "y").Flow("y", "return", "Ký").Flow("y", "work", "Trả lại").Chain("return", "end");
    }

    public static string Text(this Drawing drawing) => drawing.File().ToString();
}
