"""Words of Spanish, by the idea that they stand for. `*` ends a stem, `~` is a gap of up to four words. No accents: they are folded."""

from __future__ import annotations

IDEAS = {
    "overlooked": "nadie ~ comprob*, nadie ~ revis*, nadie ~ compar*, nadie ~ vio, nadie ~ mir*, nadie ~ sabia, nadie ~ ley*, nadie ~ advirt*, nadie ~ not*, nadie ~ cotej*, nunca ~ comprob*, nunca ~ revis*, no comprob*, no revis*, no vimos, no sabia*, no not*, no compar*",
    "network": "ip, ips, direccion ip, red, redes, wifi, wi-fi, router, conexion*, proveedor de internet, accesos, acceso, sesion*, dispositivo*, ordenador*, computadora*, navegador*, vpn",
    "apart": "distint*, diferent*, separad*, nunca, jamas, no, propi*, otro, otra, otros",
    "identity": "misma persona, mismas personas, mismo vendedor, mismo dueno, mismos duenos, dos personas, dos vendedores, personas distintas, vendedores distintos, no estan relacionad*, no estan vinculad*, sin relacion, ninguna relacion, nada que ver",
    "scorn": "su venganza, pura venganza, por venganza, buscando pelea, buscaba pelea, con los ojos cerrados, a ojos cerrados, "
    "no es ningun secreto quien, todos sabemos quien, con ganas de pelea, "
    "hasta un nino, cualquier nino, hasta un ciego, cualquier tonto, un mono, como delincuentes, como criminales, como ladrones, se atreve a acusar*, tiene la cara de, tiene el descaro, absurd*, ridicul*, injust*, indign*, verguenz*, vergonz*, disparat*, maquinas juzgan, maquina juzga, sentido comun, caza de brujas, farsa, bofetada, tomadura de pelo, kafkian*, sinrazon",
    "you": "usted, ustedes, vosotros, vuestr*, sepan, sepa, escriban, escriba, miren, mire, perdonen, perdone, piensen, piense, imaginen, imagine, recuerden, cuenten cuantos, ponganse, pongase, haganos, tratennos, traten, creanme, creanos, quede claro, que les quede, que quede claro, sus revisores, como tratan",
    "courtesy": "su sistema muestra, su pagina muestra, su notificacion, su carta, su mensaje, su solicitud, sus normas, ustedes pidieron, ustedes piden, usted pidio, si ustedes necesitan, si usted necesita, si lo desean, agradecemos a ustedes, solicitamos a ustedes, pedimos a ustedes, enviamos a ustedes, pueden ustedes comprobar, ustedes pueden, miren la fila, mire la fila, miren la pagina, mire la foto",
    "private": "mi marido, mi esposo, mi mujer, mi esposa, mi hijo, mi hija, mis hijos, mis hijas, mi madre, mi padre, mis padres, mi familia, nuestra familia, nuestros hijos, mi hermano, mi hermana, mi salud, mi vida, nuestra vida, nuestras vidas, toda la vida, toda una vida, alma y vida, cuerpo y alma, el alma, mi sueno, nuestro sueno, a flote, llegar a fin de mes, llegamos a fin, un techo",
    "owning": "participacion*, acciones, licencia, registro, registrad*, propietari*, titular*, representante, administrador*, cuenta, a nombre, fotograf*, modelo, permiso, factura, contrato, firm*, identidad, pasaporte",
    "shown": "adjunt*, anexo*, documento a, documento b, documento c, documento d, prueba a, prueba b, prueba c, se ve en, como muestra, lo muestra, demuestra la factura, segun la factura",
    "no": "no, ni, nunca, jamas, nadie, ningun, ninguna, ninguno, sin, nada, tampoco, apenas",
    "we": "nosotr*, nuestr*, nos, yo, me, mi, mis, mio, mia",
    "reader": "agente de soporte, agente del chat, sus agentes, operador*, sus empleados, quien pulso, quien apreto, su nueva norma, "
    "su filtro*, filtro automatico, el filtro, su becari*, un becario, quien estaba de turno, "
    "ustedes, usted, vosotros, vuestr*, os, su gente, su equipo, su personal, su sistema, su robot, su algoritmo, su decision, su empresa, sus empleados, sus revisores, sus moderadores, "
    "aliexpress, la plataforma, el revisor, la revisora, los revisores, revisores, el moderador, moderadores, el soporte, atencion al cliente, el robot, los robots, el bot, los bots, "
    "el algoritmo, la maquina, el sistema, quien tramito, quien decid*, quien revis*, los que decid*, la decision, la sancion, el castigo, inteligencia artificial, "
    "su departamento, las maquinas, una maquina",
    "rival": "denunciante*, denuncia, reclamante*, competidor*, la competencia, rival*, comprador*, cliente*, ese vendedor, este vendedor, otro vendedor, esa tienda, esta tienda, una tienda que, la tienda que, "
    "el vendedor que, la vendedora que, vendedor que nos",
    "low": "maleducad*, grosero*, groseria, nos colgo, nos colgaron, nos dieron largas, como loros, ni se molest*, se rieron, nos ignor*, "
    "denunciante profesional, denunciador profesional, para que le devuelvan, por un reembolso, por aburrimiento, no tiene nada mejor, "
    "ajuste de cuentas, ajustar cuentas, mal perder, se invento, se inventa, inventado, montaje, montado, fastidiar*, por fastidiar, "
    "queria ~ gratis, quiso ~ gratis, queria ~ de balde, fue corriendo, corrio a denunciar, cada vez que la adelantamos, "
    "cada vez que les adelantamos, cada vez que vendemos, no soporta*, vive de nuestras, viven de nuestras, copia y pega, "
    "copiar y pegar, por cumplir, dormid*, "
    "estupid*, idiot*, tont*, imbecil*, ignorant*, incompetent*, inepto*, inutil*, chapuz*, descuidad*, vag*, pereza, perezos*, cieg*, a ciegas, codicios*, avar*, corrupt*, soborn*, parcial*, injust*, absurd*, ridicul*, "
    "disparat*, sandez, tonteria*, broma, burla*, insult*, asco, asqueros*, arrogan*, hipocrit*, doble rasero, deshonest*, malici*, mala fe, mentir*, mienten, miente, mintio, embuster*, tramp*, ladron*, robo, roban, robaron, timador*, estafa*, sabotaj*, sabote*, "
    "odia, odian, odio, envidi*, celos*, rencor*, venganza, vengar*, vengat*, acos*, calumni*, difam*, verguenz*, vergonz*, escandal*, indign*, increible, incomprensible*, inexplicable*, discrimin*, tiran*, dictador*, atropello, arbitrari*, capricho*, loteria, a boleo, "
    "al azar, les da igual, le da igual, le importa un, les importa un, desprecio, desprecian, maltrat*, "
    "chantaj*, extors*, extorsion*, perjudicarnos, para perjudicar, hacernos dano, hundirnos, quitarnos del medio, librarse de, favorece*, de parte del comprador, siempre ~ al comprador, a todos, "
    "hasta un nino, cualquier nino, hasta un ciego, cualquier tonto, un mono, como delincuentes, como criminales, como ladrones, a patadas, se atreve a, tiene la cara, tiene el descaro, descaro, caradura, imitando nuestr*, imita nuestr*, copia nuestr*, acusarnos",
    "mind": "entiende*, entender, entendio, sabe, saben, sabia, idea, mira, miran, miro, miraron, mirar, lee, leen, leyo, leyeron, leer, abrio, abrieron, abre, comprueba*, comprob*, revis*, escuch*, importa, importan, piensa*, pensar, molesta, molesto, molestaron, molestado, distingu*, diferencia, sentido comun, "
    "explic*, respond*, pregunt*, vio, vieron",
    "hasty": "primero ~ luego, primero ~ despues, sin mirar, sin leer, sin preguntar, sin mas, sin contemplaciones, de un plumazo, con un clic, a la ligera, en el mismo saco, presuncion de inocencia, sin ton ni son, porque si, de buenas a primeras, "
    "maquinas juzgan, maquina juzga, maquinas deciden, decide una maquina",
    "power": "abogad*, bufete, tribunal*, juez*, juzgado*, demanda*, demandar*, pleito, querella, accion* legal*, medidas legales, via judicial, fiscal*, policia, periodist*, prensa, periodico*, television, redes sociales, twitter, facebook, instagram, youtube, tiktok, trustpilot, foros, "
    "oficina del consumidor, proteccion del consumidor, proteccion al consumidor, organizacion de consumidores, ocu, facua, profeco, consumo, defensor, regulador*, camara de comercio, ministerio, embajada, comision europea, autoridad*, demanda colectiva, "
    "juicio, justicia, juicios, "
    "departamento juridico, departamento legal, asesoria juridica, asesores legales, suscriptor*, seguidor*, canal, espectador*, audiencia, inspeccion de, hacienda, fiscalia",
    "coming": "sera, seran, vamos a, voy a, si, si no, de lo contrario, o si no, ya, list*, preparad*, contratad*, conocemos, conozco, encantar*, enterar*, publicaremos, publicare, contaremos, contare, dire*, informar*, acudir*, recurrir*, iremos, ire, llevar*, llamar*, escribir*, salen, tendran noticias, proximo paso, antes del, esperamos, "
    "dispuest*, acudiremos, acudire, "
    "conoceran, recibira, recibiran, sigue el caso, siguen el caso, de cerca, en caso de negativa, sepan, remitiremos, enviaremos todo",
    "harm": "piensenlo dos veces, pienselo dos veces, su reputacion, se nos acaba la paciencia, la paciencia, por las buenas, ultima vez que, "
    "lo publicaremos, se hara viral, correr la voz, les pasaremos la factura, pasar la factura, los danos, ya saben lo que viene, "
    "luego no se quejen, sacaremos conclusiones, retiraremos todo, nos iremos todos, juntaremos a, "
    "llevarnos a los clientes, nos llevamos a los clientes, nos llevaremos a, otros mercados ~ encantados, "
    "otras plataformas ~ encantadas, venderemos en otra, pasara a la oficina, pasara a los periodicos, tenemos todo grabado, "
    "guardamos cada captura, "
    "se arrepentir*, lo lamentar*, lo sentir*, ultimo aviso, ultima advertencia, ultimatum, aten* ~ consecuencias, asum* ~ consecuencias, habra consecuencias, consecuencias para ustedes, nos iremos a, nos vamos a amazon, me voy a amazon, dejaremos su plataforma, dejar* la plataforma, avisaremos a todos, avisar* a los demas, todo el mundo ~ sabra, "
    "todos ~ sabran, mala publicidad, exigimos ~ indemnizacion, exigiremos, reclamaremos ~ danos, indemniz*, lo pagaran, pagaran por, no nos callaremos, no callaremos, no nos quedaremos, esto no quedara, llegaremos hasta, hasta el final, sacar* a la luz, una estrella, "
    "reservamos ~ derecho*, reservamos ~ acciones, no nos obliguen, nos obligan, nos veremos obligados, no nos dejan otra",
    "kin": "familia, familias, esposa, mujer, marido, esposo, hija*, hijo*, nino*, nina*, bebe, madre, padre*, abuela, abuelo, hermano, hermana, emplead*, trabajador*, casa",
    "need": "pagar, pago el, alquiler, hipoteca, prestamo*, credito*, deuda*, comer, comida, pan, hambre, colegio, escuela, universidad, matricula, hospital, enferm*, medicina*, medicamento*, tratamiento, operacion, embaraz*, discapac*, murio, fallecio, cancer, depend*, sustento, sueldo*, salario*, sobrevivir, vivir, viven de, vive de, vivimos de, "
    "mantener, mantengo, manteng*, perder ~ trabajo, perder ~ empleo, perderlo todo, paro, desemple*, despedir, calle, invierno",
    "plea": "llor*, lagrima*, desesper*, piedad, misericordia, compasion, compadez*, compadec*, lastima, de rodillas, rodillas, rog*, ruego*, rueg*, suplic*, implor*, por el amor de dios, por dios, dios se lo, dios les, buen corazon, tengan corazon, tenga corazon, su corazon, humanidad, sean humanos, ponganse en nuestro lugar, pongase en ~ lugar, "
    "indulgen*, clemen*, generos*, benevol*, bondad*, perdon*, perdonen, eternamente, toda la vida agradec*, infinitamente agradec*, vista gorda, otra oportunidad, segunda oportunidad, ultima oportunidad, una oportunidad, denos ~ oportunidad, unica esperanza, ultima esperanza, salven, salvar ~ tienda, salvar ~ negocio, ayudennos, ayudenos, ayuden, "
    "por favor por favor, sin dormir, no duermo, no dormimos, insomnio, depres*, estres*, ansiedad, pesadilla, angusti*, todo lo que tenemos, todo lo que tengo, trabajo de toda una vida, todos ~ ahorros, mis ahorros, nuestros ahorros, ruina, arruin*, quiebra, bancarrota, catastrof*, devastad*, tiempos dificiles, momentos dificiles, momento dificil, "
    "situacion dificil, situacion desesperada, crisis, acabamos de empezar, somos pequen*, somos nuevos, principiante*, pobre*, humilde*, "
    "unico ingreso, unicos ingresos, unica fuente, todo lo que me queda, madre soltera, padre soltero, madre sola, vivo de esta, vivimos de esta, vivo de esto, vivimos de esto, nos da de comer, da de comer a mi*, da de comer a nuestr*, alimenta a mi*, alimenta a nuestr*, "
    "haganos el favor, hagannos el favor, hagame el favor, dejarlo pasar, por esta vez, solo por esta vez, buena gente, buenas personas, con carino, de todo corazon, lo pido de corazon, anos de nuestra vida, anos de mi vida, a flote, en nuestro lugar, en nuestra piel, en mi lugar, en mi piel",
    "thirds": "cualquier anuncio, el mas vendido, el primero en ventas, medio mercado, nadie mas, a nadie mas, las grandes, los de al lado, "
    "marcas conocidas, media pagina, todos ellos, "
    "los diez primeros, los primeros, las primeras tiendas, diez tiendas, treinta tiendas, cincuenta tiendas, un conocido, una conocida, "
    "un amigo vendedor, otros del sector, "
    "otros vendedores, otras tiendas, los demas, las demas, todos los vendedores, todas las tiendas, cada tienda, todos, todo el mundo, vecin*, tienda de al lado, de al lado, tiendas grandes, grandes vendedores, grandes marcas, el mercado, toda la categoria, la competencia, competidores, "
    "primera pagina, resultados, anuncios como, tiendas como, miles de, cientos de, decenas de, mismo anuncio, medio mercado, "
    "mitad de los vendedores, mitad de las tiendas, mitad del mercado, la mayoria de, miren la tienda, mire la tienda, muchos vendedores, muchas tiendas, otras diez, cualquier tienda, cualquier otra, un monton, "
    "lider del sector, lider del mercado, media categoria, medio sector, cuantos ponen, cuantos usan, cualquier otro, los grandes, el mas grande",
    "alike": "es lo habitual, se hace asi, tiene las mismas, tienen las mismas, con las mismas, tienen lo mismo, nadie les pregunta, "
    "no les preguntan, desde hace anos, empiecen por ellos, por que solo, y no a, "
    "ahi siguen, se le perdon*, se les perdon*, le perdonan, les perdonan, se la devolvieron, le devolvieron, siguen vendiendo, "
    "tan tranquil*, "
    "lo mismo, igual que, iguales que, identic*, tambien, asi lo hacen, lo hacen, hace lo mismo, como el nuestro, como los nuestros, como nosotros, no le pasa nada, no les pasa nada, no pasa nada, no han tocado, sin tocar, intact*, siguen en linea, siguen ahi, sigue en linea, nadie los sanciona, nadie les, no los castig*, no los sancion*, impun*, "
    "practica habitual, practica comun, costumbre, es normal, habitual, solo a nosotros, solo nosotros, solo a mi, nos toca, la han tomado con, peor, como opcion, el mismo anuncio, permitid*, "
    "hace asi, hacen asi, usa esta, usan esta, la usan, lo usan, asi, "
    "duerme tranquil*, duermen tranquil*, habria que cerrar, tendrian que cerrar, si esto es una infraccion, desde 2, sin problema, ponen el, ponen la",
    "ask": "por que, como es posible, es justo, quien, acaso, cuantos",
    "ever": "nunca, jamas, ni una vez, ni una sola, ni un solo, ningun cliente, ningun comprador, ninguna queja, ningun problema, nadie, siempre, en todos estos anos, en toda nuestra historia, en todo el sitio, en toda la plataforma, en ninguna parte, imposible, exclusivamente, cualquier, no encontrar*, "
    "solo vendemos, vendemos solo, todo lo que vendemos, todos nuestros, todas nuestras, toda nuestra, todos los productos, desde el primer dia",
    "praise": "honrad*, honest*, fiable*, confiable*, serio, seria, legal*, genuin*, autentic*, original*, satisfech*, content*, descontent*, insatisfech*, mejor, mejores, maxima calidad, primera calidad, excelente*, perfect*, impecable*, intachable*, ejemplar*, escrupulos*, cumplimos ~ normas, cumplido ~ normas, respet* ~ normas, "
    "infring*, infraccion*, incumpl*, queja*, quejado, quejo, devuelt*, devolucion*, disputa*, reclamacion*, engan*, fals*, falsific*, copiad*, problema*, mala resena, opinion negativa, ilegal*, "
    "trampa*, empresa seria, encanta*",
    "boast": "lo mejor del mercado, el mejor del mercado, los mejores del mercado, es absolutamente imposible, absolutamente imposible, "
    "nadie puede negar, fuera de toda duda, sin rival, sin igual, eso lo sabe, lo sabe todo el mundo, lo sabe cualquiera, "
    "habla por si solo, "
    "todo el mundo sabe, todos saben, cualquiera sabe, es sabido, es bien sabido, como es sabido, evidente*, obvi*, por supuesto, claro que, claramente, sin duda, sin ninguna duda, sin lugar a dudas, indudable*, indiscutible*, innegable*, ni que decir, creanos, creanme, confien en, juro, juramos, doy mi palabra, palabra de honor, le aseguro, "
    "les aseguro, les aseguramos, aseguramos que, garantiz*, cien por cien, 100 %, 100%, 100 por 100, cualquier experto, mas honrad*, mas honest*, mas fiable, mas serio, mas seria, numero uno, lider*, de los mejores, absolutamente, totalmente inocent*, completamente inocent*, cumplimos plenamente, desde luego, por descontado, "
    "salta a la vista, esta a la vista, se ve a la legua, cualquiera ve, cualquiera lo ve, cualquiera puede ver, tenemos razon, tenemos toda la razon, la razon esta, conciencia tranquila, conciencia limpia, nada que ocultar, nada que esconder, ciegamente, una y otra vez, otra cosa que autentic*, habla por si, hablan por si, manos limpias, intachable",
    "purpose": "solo, unicamente, simplemente, para que, para, con el fin, a fin de, queriamos, a proposito, pretendia*",
    "trick": "para que nos vieran, para que nos vean, pareciese barat*, precio de entrada, reclamo, anzuelo, entrar gente, entrara gente, "
    "mas vistas, "
    "saliera ~ primer*, salir ~ primer*, salga ~ primer*, aparec* ~ primer*, aparezca* ~ primer*, primeros puestos, posicion*, subir en, primera pagina, mas trafico, trafico, clics, clic, mas visitas, visitas, visibilidad, gancho, cebo, senuelo, llam* la atencion, atraer, atraiga, atraj*, pareci* ~ barat*, pareciera ~ barat*, parezca ~ barat*, "
    "precio minimo, precio desde, vender mas, esquivar, eludir, burlar, evitar ~ deteccion, saltarnos, saltarse, sin que se notara, no se notara, "
    "picara la gente, picar, pique, enganchar, enganche, traer gente, atraer gente, llamar gente",
    "took": "cogio, cogi, cogimos, cogida, tomo, tome, tomamos, tomada, copio, copie, copiamos, copiada, sacamos, saque, saco, sacada, bajamos, bajada, descargamos, descarg*, robamos, prestada, pedimos prestada, guardamos, captura*, recort*, pegamos, usamos, utilizamos, reutiliz*, encontramos, encontre, encontrada, apropi*, "
    "vimos la, vi la, gusto la",
    "foreign": "de la tienda vecina, de la tienda de al lado, de una pagina que encontramos, de una pagina ajena, "
    "de un rival, del rival, de un competidor, de la competencia, de otra tienda, de otra pagina, de otra web, de otro vendedor, de otro anuncio, de otro sitio, de otros vendedores, de otras tiendas, de otros anuncios, de google, de internet, en internet, de la red, en la red, de la web, de pinterest, de instagram, de amazon, de taobao, de 1688, en google, en pinterest, de su pagina, de su tienda, de su anuncio, ajen*, que no era nuestr*, que no es nuestr*, "
    "que no eran nuestr*, de terceros, de alguien, "
    "blog extranjero, en un blog, de un blog, en un foro, en facebook, en instagram",
    "theirs": "reclamante ~ copi*, reclamante ~ tom*, reclamante ~ us*, reclamante ~ descarg*, denunciante ~ copi*, denunciante ~ tom*, denunciante ~ us*, otra tienda ~ copi*, otra tienda ~ tom*, otra tienda ~ us*, competidor ~ copi*, ellos copi*, copiaron ~ nuestr*, tomaron ~ nuestr*, usaron ~ nuestr*, comprador ~ tom*, "
    "copio nuestr*, copio ~ nuestr*, tomo nuestr*",
    "second": "segunda cuenta, otra cuenta, segunda tienda, otra tienda, ambas cuentas, ambas tiendas, las dos cuentas, las dos tiendas, cuenta nueva, nueva cuenta, tienda nueva, nueva tienda, esa tienda, aquella tienda, "
    "abri otra, abrimos otra, antigua, la vieja",
    "run": "nuestra segunda, mi segunda, nuestra otra, mi otra, una sola caja, misma caja, embalamos para las dos, abierta despues, "
    "la abrimos cuando, la abrimos despues, a nombre de mi mujer, a nombre de mi marido, a nombre de mi hermano, a nombre de mi madre, "
    "a nombre de mi padre, a nombre de mi hermana, "
    "la lleva mi, lo lleva mi, la gestiona mi, la tiene mi, a nombre de su, puesta a nombre, la pusimos a nombre, la abrimos a nombre, "
    "compartimos almacen, mismo almacen, un solo almacen, a nombre de mi suegra, a nombre de un amigo, "
    "la llevo yo, la llevamos nosotros, las llevo yo, llevo yo, llevamos nosotros, yo llevo, la gestiono, la gestionamos, gestiono yo, la administro, la abri yo, abrimos nosotros, abri yo, la abrimos, la registramos, la registre, tambien es mia, tambien es nuestra, es mia, son mias, es nuestra, son nuestras, me pertenece*, nos pertenece*, "
    "pertenece a mi, a nombre de mi, misma persona, mismas personas, mismo dueno, mismo propietario, para saltarnos, cuando ~ cerraron, despues de que ~ cerraran, tras el cierre, "
    "abri otra, abrimos otra, abri una nueva, abrimos una nueva, con los papeles de, con la documentacion de, con el dni de, con el pasaporte de",
    "confess": "sabiamos que, es verdad que, es cierto que nosotros, si la foto, no teniamos licencia, no teniamos autorizacion, la verdad es que, "
    "siendo sinceros, para ser sinceros, nos arriesgamos, tiramos por lo facil, cogimos el atajo, a escondidas, sin decir nada, "
    "lo reconozco, lo reconocemos, lo admito, lo admitimos, hay que reconocer, no lo niego, no lo negamos, para que enganarnos, "
    "por comodidad, por ahorrar, no pensamos que fuera, "
    "nos avergonzamos, me averguenzo, nos da verguenza, me arrepiento, nos arrepentimos, arrepentid*, deberiamos haber, debimos haber, debi haber, tendriamos que haber, teniamos que haber, fue culpa nuestra, fue culpa mia, es culpa nuestra, es culpa mia, culpa nuestra, nuestra culpa, mi culpa, error nuestro, nuestro error, mi error, "
    "nos equivocamos, me equivoque, hicimos mal, hice mal, metimos la pata, meti la pata, fuimos descuidados, fuimos codiciosos, por codicia, por descuido nuestro, por pereza nuestra, reconocemos que, reconozco que, admitimos, admito, confesamos, confieso, sabiamos que ~ prohib*, sabiamos que no, sabiamos que ~ mal, sabiamos que ~ ajen*, "
    "pensabamos que nadie, pensamos que nadie, creiamos que nadie, confiabamos en que nadie, nadie se daria cuenta, aprendimos la leccion, aprendido la leccion, leccion aprendida, no volvera a ocurrir, no volvera a pasar, no se repetira, aceptamos la sancion, aceptamos el castigo, no prestamos atencion a las normas, ignoramos las normas, lo sentimos por haber, sentimos haber, "
    "no haria dano, no pasaria nada, creimos que no, no le dimos importancia, no tenia importancia, si que abri, si abri, si usamos, si copiamos",
}
"""What `intentions` puts together; one meaning may stand in several ideas."""
