using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LookUpsAndWarnings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "nobody_warned",
                table: "dossiers_dossier",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "dossiers_look_up",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    occasion = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    papers = table.Column<string>(type: "TEXT", nullable: false),
                    looked = table.Column<int>(type: "INTEGER", nullable: false),
                    held = table.Column<int>(type: "INTEGER", nullable: false),
                    used = table.Column<int>(type: "INTEGER", nullable: false),
                    unfit = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_look_up", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_received_for_others_by_procedure",
                table: "dossiers_dossier",
                columns: new[] { "receiving_agency", "procedure", "id" },
                filter: "receiving_agency <> competent_agency");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_look_up_at_agency_procedure_occasion_looked_held_used_unfit",
                table: "dossiers_look_up",
                columns: new[] { "at", "agency", "procedure", "occasion", "looked", "held", "used", "unfit" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_look_up_dossier_id",
                table: "dossiers_look_up",
                columns: new[] { "dossier", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossiers_look_up");

            migrationBuilder.DropIndex(
                name: "IX_dossier_received_for_others_by_procedure",
                table: "dossiers_dossier");

            migrationBuilder.DropColumn(
                name: "nobody_warned",
                table: "dossiers_dossier");
        }
    }
}
