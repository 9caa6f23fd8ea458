using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WordsByBits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "name_bits",
                table: "dossiers_word",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            // As DossierWord.BitsOf counts them; before the table is built anew, by the index that goes then.
            migrationBuilder.Sql(@"
                UPDATE dossiers_word SET name_bits = (
                    SELECT sum(DISTINCT 1 << ((unicode(o.word) * 7 + coalesce(unicode(substr(o.word, 2, 1)), 0) * 5 + unicode(substr(o.word, -1, 1)) * 3 + length(o.word) * 11) % 63))
                    FROM dossiers_word AS o WHERE o.dossier = dossiers_word.dossier AND instr(o.word, '-') = 0)
                WHERE instr(word, '-') = 0;");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_word_dossier_word",
                table: "dossiers_word");

            migrationBuilder.DropPrimaryKey(
                name: "PK_dossiers_word",
                table: "dossiers_word");

            migrationBuilder.AddPrimaryKey(
                name: "PK_dossiers_word",
                table: "dossiers_word",
                columns: new[] { "dossier", "word", "agency" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_word_agency_word_dossier_name_bits",
                table: "dossiers_word",
                columns: new[] { "agency", "word", "dossier", "name_bits" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_dossiers_word",
                table: "dossiers_word");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_word_agency_word_dossier_name_bits",
                table: "dossiers_word");

            migrationBuilder.DropColumn(
                name: "name_bits",
                table: "dossiers_word");

            migrationBuilder.AddPrimaryKey(
                name: "PK_dossiers_word",
                table: "dossiers_word",
                columns: new[] { "agency", "word", "dossier" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_word_dossier_word",
                table: "dossiers_word",
                columns: new[] { "dossier", "word" });
        }
    }
}
